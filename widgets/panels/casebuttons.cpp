// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/casebuttons.h"

#include "widgets/panels/flowlayout.h"
#include "widgets/shortcuts/scopedaction.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kGap = 6;

QString textOf(CaseEdit edit)
{
    switch (edit) {
    case CaseEdit::AddFound:
        return CaseButtons::tr("Add the found box");
    case CaseEdit::TakeLabel:
        return CaseButtons::tr("Take the found label");
    case CaseEdit::TakePlace:
        return CaseButtons::tr("Take the found place");
    case CaseEdit::OtherLabel:
        return CaseButtons::tr("Other label…");
    case CaseEdit::FitToContent:
        return CaseButtons::tr("Fit to content");
    case CaseEdit::MarkDifficult:
        return CaseButtons::tr("Mark as difficult");
    case CaseEdit::RemoveDrawn:
        break;
    }
    return CaseButtons::tr("Remove the drawn box");
}

QString objectNameOf(CaseEdit edit)
{
    switch (edit) {
    case CaseEdit::AddFound:
        return u"addFound"_s;
    case CaseEdit::TakeLabel:
        return u"takeLabel"_s;
    case CaseEdit::TakePlace:
        return u"takePlace"_s;
    case CaseEdit::OtherLabel:
        return u"otherLabel"_s;
    case CaseEdit::FitToContent:
        return u"fitToContent"_s;
    case CaseEdit::MarkDifficult:
        return u"markDifficult"_s;
    case CaseEdit::RemoveDrawn:
        break;
    }
    return u"removeDrawn"_s;
}

} // namespace

CaseButtons::CaseButtons(bool isSuspicious, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new FlowLayout(kGap);
    layout->setContentsMargins(0, 0, 0, 0);
    setLayout(layout);
    if (isSuspicious)
        createForSuspicions();
    else
        createForCases();
    setCase(nullptr, CaseGroup::Right, false);
}

void CaseButtons::createForCases()
{
    addEdit(Qt::Key_A, CaseEdit::AddFound);
    addEdit(Qt::Key_L, CaseEdit::TakeLabel);
    addEdit(Qt::Key_T, CaseEdit::TakePlace);
    addEdit(Qt::Key_B, CaseEdit::OtherLabel);
    addEdit(Qt::Key_F, CaseEdit::FitToContent);
    addEdit(Qt::Key_D, CaseEdit::MarkDifficult);
    addEdit(Qt::Key_Delete, CaseEdit::RemoveDrawn);
    add(u"openInLabel"_s, tr("Open in Label"), {Qt::Key_O, Qt::Key_Return, Qt::Key_Enter}, {},
        [this] { Q_EMIT openRequested(); });
}

void CaseButtons::createForSuspicions()
{
    m_accept = add(u"acceptSuggestion"_s, {}, {Qt::Key_A, Qt::Key_Return, Qt::Key_Enter}, {},
                   [this] { Q_EMIT editRequested(*m_suggested); });
    m_accept->setProperty("role", u"primary"_s);
    add(u"rejectSuggestion"_s, tr("It is right as it is"), {Qt::Key_R}, {},
        [this] { Q_EMIT rejectRequested(); });
    addEdit(Qt::Key_B, CaseEdit::OtherLabel);
    addEdit(Qt::Key_F, CaseEdit::FitToContent);
    addEdit(Qt::Key_D, CaseEdit::MarkDifficult);
    addEdit(Qt::Key_Delete, CaseEdit::RemoveDrawn);
    add(u"openInLabel"_s, tr("Open in Label"), {Qt::Key_O}, {}, [this] { Q_EMIT openRequested(); });
}

QPushButton* CaseButtons::add(const QString& objectName, const QString& text,
                              const QList<int>& keys, std::optional<CaseEdit> edit,
                              const std::function<void()>& act)
{
    auto* button = new QPushButton(hintWithKey(text, QKeySequence(keys.first())), this);
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the grid
    connect(button, &QPushButton::clicked, this, act);
    layout()->addWidget(button);
    m_choices.push_back({button, keys, edit});
    return button;
}

void CaseButtons::addEdit(int key, CaseEdit edit)
{
    add(objectNameOf(edit), textOf(edit), {key}, edit,
        [this, edit] { Q_EMIT editRequested(edit); });
}

void CaseButtons::setCase(const BoxCase* boxCase, CaseGroup group, bool isMended)
{
    m_case = boxCase == nullptr ? std::nullopt : std::optional(*boxCase);
    m_isMended = isMended;
    if (m_accept != nullptr) {
        m_suggested = m_case ? suggestedEdit(group) : std::nullopt;
        m_choices.front().edit = m_suggested;
        m_accept->setText(hintWithKey(m_suggested ? textOf(*m_suggested) : tr("Mend"),
                                      QKeySequence(m_choices.front().keys.first())));
    }
    updateButtons();
}

void CaseButtons::setReadOnly(const QString& reason)
{
    m_readOnlyReason = reason;
    updateButtons();
}

void CaseButtons::updateButtons()
{
    for (const Choice& choice : m_choices) {
        const bool isEdit = choice.edit || choice.button == m_accept;
        QString reason;
        if (m_case && choice.edit)
            reason = whyNot(*choice.edit, *m_case);
        const bool isPossible = m_case && (!isEdit || choice.edit) && reason.isEmpty();
        choice.button->setEnabled(isPossible);
        choice.button->setToolTip(reason);
        choice.button->setAccessibleDescription(reason);
    }
}

QString CaseButtons::whyNot(CaseEdit edit, const BoxCase& boxCase) const
{
    if (!m_readOnlyReason.isEmpty())
        return m_readOnlyReason;
    if (m_isMended)
        return tr("This box is mended already");
    return isPossible(edit, boxCase) ? QString() : tr("There is nothing of that kind to mend here");
}

bool CaseButtons::hasKey(int key) const
{
    return std::any_of(m_choices.begin(), m_choices.end(),
                       [key](const Choice& choice) { return choice.keys.contains(key); });
}

void CaseButtons::press(int key)
{
    for (const Choice& choice : m_choices) {
        if (choice.keys.contains(key))
            return choice.button->click(); // nothing where it is disabled
    }
}

QList<QPushButton*> CaseButtons::buttons() const
{
    QList<QPushButton*> all;
    all.reserve(static_cast<qsizetype>(m_choices.size()));
    for (const Choice& choice : m_choices)
        all << choice.button;
    return all;
}

} // namespace boxwright
