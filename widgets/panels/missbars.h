// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/missbuckets.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
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

private:
    struct Bar
    {
        QProgressBar* bar;
        QLabel* text;
    };
    void addGroup(QHBoxLayout& row, const QString& heading, const QStringList& names);
    std::vector<Bar> m_bars; ///< in the order of MissBuckets
};

} // namespace boxwright
