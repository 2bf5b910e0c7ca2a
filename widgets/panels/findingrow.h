// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/healthreport.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace boxwright {

/// One finding of a check: how bad it is, what was found, what to do, and buttons for that. The
/// row itself takes the focus; Enter or Space then shows the images.
class FindingRow final : public QFrame
{
    Q_OBJECT
public:
    explicit FindingRow(const HealthFinding& finding, QWidget* parent = nullptr);

    /// Puts its stops of the Tab key after `before`; gives back the last one.
    QWidget* followInTabOrder(QWidget* before);
    void setReadOnly(bool readOnly); ///< nothing of a read-only project can be mended
    void setPreparing(bool preparing); ///< a fix, of this or another finding

Q_SIGNALS:
    void imagesRequested();
    void searchRequested(); ///< for files that are missing
    void fixRequested();
    void stepRequested(int step); ///< to the row above, -1, or below, 1

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createButtons(const HealthFinding& finding);
    void arrange(const HealthFinding& finding);
    void updateIcon();
    void press();

    FindingSeverity m_severity;
    bool m_isReadOnly = false;
    QLabel* m_icon;
    QPushButton* m_show;
    QPushButton* m_find;
    QPushButton* m_fix;
};

/// "Error", "Warning" or "Note", translated.
QString severityName(FindingSeverity severity);
/// What a fix does, as a button says it, translated; empty for None.
QString fixName(FindingFix fix);

} // namespace boxwright
