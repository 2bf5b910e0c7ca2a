// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

SettingsDialog::SettingsDialog(const SettingsValues& values, const QStringList& languages,
                               QWidget* parent)
    : QDialog(parent)
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setMinimumWidth(440);
    m_theme->setObjectName(u"themeChoice"_s);
    m_theme->addItem(tr("As the desktop"), int(ThemeMode::System));
    m_theme->addItem(tr("Light"), int(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), int(ThemeMode::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(values.theme)));
    m_language->setObjectName(u"languageChoice"_s);
    m_language->addItem(tr("As the desktop"), QString());
    for (const QString& code : languages)
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(values.language)));
    auto* later = new QLabel(tr("A new language shows after the next start."), this);
    later->setProperty("role", u"muted"_s);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Appearance"), m_theme);
    form->addRow(tr("Language"), m_language);
    form->addRow(QString(), later);
    auto* buttons = new QDialogButtonBox(this);
    auto* keep = new QPushButton(tr("Keep"), this);
    keep->setObjectName(u"keepSettingsButton"_s);
    keep->setProperty("role", u"primary"_s);
    buttons->addButton(keep, QDialogButtonBox::AcceptRole);
    keep->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(24);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT themeChosen(SettingsDialog::values().theme); });
}

SettingsValues SettingsDialog::values() const
{
    return {static_cast<ThemeMode>(m_theme->currentData().toInt()),
            m_language->currentData().toString()};
}

} // namespace boxwright
