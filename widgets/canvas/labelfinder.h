// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace boxwright {

/// A small window to choose a label by typing a part of its name; Return takes the first that
/// matches, the arrow keys choose another, Escape gives up. A name that no label has can be
/// added.
class LabelFinder final : public QFrame
{
    Q_OBJECT
public:
    explicit LabelFinder(QWidget* parent);

    /// Opens in the middle of the upper part of the parent, with `current` chosen.
    void popUp(const std::vector<Label>& labels, std::optional<LabelId> current);

Q_SIGNALS:
    void labelChosen(boxwright::LabelId label);
    void labelWanted(const QString& name); ///< to be added and given to what was asked about

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMatches();
    void accept();

    std::vector<Label> m_labels;
    QLineEdit* m_name;
    QListWidget* m_matches;
};

} // namespace boxwright
