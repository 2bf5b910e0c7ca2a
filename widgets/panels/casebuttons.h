// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/caseedit.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QPushButton;

namespace boxwright {

/// What can be done about one case, a button each that names its key.
class CaseButtons final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseButtons(bool isSuspicious, QWidget* parent = nullptr);

    /// The case in question; null: none.
    void setCase(const BoxCase* boxCase, CaseGroup group, bool isMended);
    void setReadOnly(const QString& reason); ///< empty: edits are possible

    bool hasKey(int key) const;
    void press(int key); ///< as a click on its button
    QList<QPushButton*> buttons() const;

Q_SIGNALS:
    void editRequested(boxwright::CaseEdit edit);
    void rejectRequested(); ///< it is right as it is
    void openRequested(); ///< in the Label stage

private:
    struct Choice
    {
        QPushButton* button;
        QList<int> keys; ///< the first is shown
        std::optional<CaseEdit> edit = {}; ///< absent: it changes nothing
    };
    QPushButton* add(const QString& objectName, const QString& text, const QList<int>& keys,
                     std::optional<CaseEdit> edit, const std::function<void()>& act);
    void addEdit(int key, CaseEdit edit);
    void createForCases();
    void createForSuspicions();
    void updateButtons();
    QString whyNot(CaseEdit edit, const BoxCase& boxCase) const;

    std::vector<Choice> m_choices;
    QPushButton* m_accept = nullptr; ///< what the suspicion suggests; null: there are none
    std::optional<CaseEdit> m_suggested;
    std::optional<BoxCase> m_case;
    bool m_isMended = false;
    QString m_readOnlyReason;
};

} // namespace boxwright
