// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace boxwright {

/// Says that image files are not where the project expects them, and offers to look for them.
/// Hidden while all are there.
class MissingNotice final : public QFrame
{
    Q_OBJECT
public:
    explicit MissingNotice(QWidget* parent = nullptr);

    void setMissing(int count);
    void setReadOnly(bool readOnly); ///< paths of a read-only project cannot change
    /// `total` 0: no search runs.
    void showSearch(int done, int total);

Q_SIGNALS:
    void findRequested();
    void cancelRequested();

private:
    void refresh();

    QLabel* m_text;
    QPushButton* m_find;
    QPushButton* m_cancel;
    int m_missing = 0;
    int m_done = 0;
    int m_total = 0;
    bool m_readOnly = false;
};

} // namespace boxwright
