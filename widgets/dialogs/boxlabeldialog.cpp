// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/boxlabeldialog.h"

#include "widgets/theme/labelswatch.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QString imagesText(int images)
{
    return BoxLabelDialog::tr("%Ln image(s)", nullptr, images);
}

} // namespace

BoxLabelDialog::BoxLabelDialog(Purpose purpose, std::vector<UsedLabel> used,
                               std::vector<Label> labels, QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_used(std::move(used))
    , m_labels(std::move(labels))
    , m_label(new QComboBox(this))
    , m_into(new QComboBox(this))
    , m_preview(new QLabel(this))
{
    setObjectName(u"boxLabelDialog"_s);
    const bool isChange = purpose == Purpose::Relabel;
    setWindowTitle(isChange ? tr("Change label of boxes") : tr("Delete boxes of a label"));
    m_label->setObjectName(u"boxLabelFrom"_s);
    m_label->setToolTip(tr("Labels that have boxes on the selected images"));
    for (const UsedLabel& entry : m_used) {
        m_label->addItem(
            labelSwatch(entry.label.colour),
            tr("%1 (%Ln box(es))", "%1: name of a label", entry.use.boxes).arg(entry.label.name));
    }
    m_into->setObjectName(u"boxLabelInto"_s);
    m_into->setToolTip(tr("The label that these boxes get"));
    m_preview->setObjectName(u"boxLabelPreview"_s);
    m_preview->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"boxLabelButton"_s);
    m_accept->setDefault(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(isChange ? tr("&Boxes of") : tr("&Delete boxes of"), m_label);
    if (isChange)
        form->addRow(tr("be&come"), m_into);
    m_into->setVisible(isChange);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    connect(m_label, &QComboBox::currentIndexChanged, this, &BoxLabelDialog::fillTargets);
    connect(m_into, &QComboBox::currentIndexChanged, this, &BoxLabelDialog::updatePreview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillTargets();
}

LabelId BoxLabelDialog::label() const
{
    return m_used[static_cast<size_t>(m_label->currentIndex())].label.id;
}

std::optional<LabelId> BoxLabelDialog::into() const
{
    if (m_purpose == Purpose::Delete || m_into->currentIndex() < 0)
        return {};
    return LabelId(m_into->currentData().toLongLong());
}

int BoxLabelDialog::boxes() const
{
    return m_used[static_cast<size_t>(m_label->currentIndex())].use.boxes;
}

void BoxLabelDialog::fillTargets()
{
    const std::optional<LabelId> chosen = into();
    const QSignalBlocker quiet(m_into);
    m_into->clear();
    for (const Label& other : m_labels) {
        if (other.id == label())
            continue;
        m_into->addItem(labelSwatch(other.colour), other.name, qlonglong(other.id.value()));
        if (chosen == other.id)
            m_into->setCurrentIndex(m_into->count() - 1);
    }
    updatePreview();
}

void BoxLabelDialog::updatePreview()
{
    const LabelUse use = m_used[static_cast<size_t>(m_label->currentIndex())].use;
    QStringList sentences;
    if (m_purpose == Purpose::Relabel) {
        sentences << (into() ? tr("%Ln box(es) on %1 will become “%2”.",
                                  "%1: number of images, %2: name of a label", use.boxes)
                                   .arg(imagesText(use.images), m_into->currentText())
                             : tr("There is no other label yet."));
    } else {
        sentences << tr("%Ln box(es) on %1 will be deleted.", "%1: number of images", use.boxes)
                         .arg(imagesText(use.images));
        if (use.imagesOfItsOwn > 0)
            sentences << tr("%Ln image(s) will have no box left and count as unseen again.",
                            nullptr, use.imagesOfItsOwn);
    }
    sentences << tr("Other images stay as they are. You can undo this.");
    m_preview->setText(sentences.join(u' '));
    m_accept->setText(m_purpose == Purpose::Relabel ? tr("Change %Ln box(es)", nullptr, use.boxes)
                                                    : tr("Delete %Ln box(es)", nullptr, use.boxes));
    m_accept->setEnabled(m_purpose == Purpose::Delete || into());
}

} // namespace boxwright
