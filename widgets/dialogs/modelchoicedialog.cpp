// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/modelchoicedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr qsizetype kNamedLabels = 12;

} // namespace

std::optional<ModelRecord>
ModelChoiceDialog::choose(Purpose purpose, const std::vector<ModelRecord>& models, QWidget* parent)
{
    if (models.empty())
        return {};
    if (models.size() == 1)
        return models.front();
    ModelChoiceDialog dialog(purpose, models, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.model()) : std::nullopt;
}

ModelChoiceDialog::ModelChoiceDialog(Purpose purpose, const std::vector<ModelRecord>& models,
                                     QWidget* parent)
    : QDialog(parent)
    , m_models(models.rbegin(), models.rend())
    , m_choice(new QComboBox(this))
    , m_labels(new QLabel(this))
{
    setObjectName(u"modelChoiceDialog"_s);
    const bool isImport = purpose == Purpose::Import;
    setWindowTitle(isImport ? tr("Import model") : tr("Export model"));
    m_choice->setObjectName(u"modelChoice"_s);
    m_choice->setToolTip(isImport ? tr("The models of the other project")
                                  : tr("The models of this project"));
    m_labels->setObjectName(u"modelChoiceLabels"_s);
    m_labels->setTextFormat(Qt::PlainText);
    m_labels->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* accept =
        buttons->addButton(isImport ? tr("Import") : tr("Export…"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"modelChoiceButton"_s);
    accept->setDefault(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Model"), m_choice);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(m_labels);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ModelChoiceDialog::showLabels);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillChoice();
}

const ModelRecord& ModelChoiceDialog::model() const
{
    return m_models[static_cast<size_t>(m_choice->currentIndex())];
}

void ModelChoiceDialog::fillChoice()
{
    for (const ModelRecord& model : m_models) {
        const QString when = QLocale().toString(model.created.toLocalTime(), QLocale::ShortFormat);
        m_choice->addItem(tr("%1 (%2)", "model (date and time)").arg(model.name, when));
    }
}

void ModelChoiceDialog::showLabels()
{
    QStringList names;
    for (const Label& label : model().labels)
        names << label.name;
    const bool isLong = names.size() > kNamedLabels;
    const QString named = names.mid(0, kNamedLabels).join(u", "_s);
    m_labels->setText(tr("Labels: %1").arg(isLong ? named + u", …"_s : named));
}

} // namespace boxwright
