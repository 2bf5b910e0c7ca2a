// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/labelchoice.h"

#include "widgets/panels/wheelguard.h"
#include "widgets/theme/labelswatch.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QIcon>
#include <QSignalBlocker>

#include <algorithm>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabelChoice)
};

} // namespace

QComboBox* createLabelChoice(QWidget* parent, const QString& objectName)
{
    auto* choice = new QComboBox(parent);
    choice->setObjectName(objectName);
    choice->setAccessibleName(Text::tr("Label whose figures are shown"));
    // Names may be long; the list that opens has room for them.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(14);
    choice->setMinimumWidth(160);
    WheelGuard::protect(*choice);
    fillLabelChoice(*choice, {});
    return choice;
}

void fillLabelChoice(QComboBox& choice, const std::vector<Label>& labels)
{
    const QSignalBlocker blocker(choice);
    choice.clear();
    choice.addItem(Text::tr("All labels"));
    for (const Label& label : labels)
        choice.addItem(labelSwatch(label.colour), label.name, qlonglong(label.id.value()));
}

void chooseLabel(QComboBox& choice, std::optional<LabelId> label)
{
    const QSignalBlocker blocker(choice);
    choice.setCurrentIndex(label ? std::max(0, choice.findData(qlonglong(label->value()))) : 0);
}

std::optional<LabelId> chosenLabel(const QComboBox& choice)
{
    const QVariant id = choice.currentData();
    return id.isValid() ? std::optional(LabelId(id.toLongLong())) : std::nullopt;
}

} // namespace boxwright
