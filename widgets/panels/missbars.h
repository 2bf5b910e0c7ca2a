// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/missbuckets.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QProgressBar;

namespace boxwright {

/// Which boxes a model misses: by size, by position and by how crowded they are, as bars.
class MissBars final : public QWidget
{
    Q_OBJECT
public:
    explicit MissBars(QWidget* parent = nullptr);

    void setMisses(const MissBuckets& misses);

    /// As wide as its widest group: in a narrow window they stand below one another.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    struct Bar
    {
        QProgressBar* bar;
        QLabel* text;
    };
    void addGroup(const QString& heading, const QStringList& names);
    void arrange(); ///< beside or below one another
    int widestGroup() const; ///< of how wide they must be

    QBoxLayout* m_groups;
    std::vector<Bar> m_bars; ///< in the order of MissBuckets
};

} // namespace boxwright
