// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/import/addressfolders.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace boxwright {

AddressFolders::AddressFolders(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    addRow();
}

void AddressFolders::addRow()
{
    const QString number = m_rows.empty() ? QString() : QString::number(m_rows.size() + 1);
    const Row row{newField(u"importAddressPrefix"_s + number, tr("Start of the images' addresses"),
                           tr("What the addresses of the images in the manifest begin with")),
                  newField(u"importAddressFolder"_s + number, tr("Folder of these images"),
                           tr("The folder that holds the images of these addresses")),
                  new QPushButton(tr("Folder…"), this)};
    row.prefix->setPlaceholderText(u"s3://bucket/photos/"_s);
    row.folder->setPlaceholderText(tr("Their folder here"));
    row.choose->setObjectName(u"importAddressFolderButton"_s + number);
    row.choose->setAccessibleName(tr("Folder of these images"));
    row.choose->setToolTip(tr("Choose the folder of these images"));
    auto* layout = new QHBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(row.prefix, 1);
    layout->addWidget(row.folder, 1);
    layout->addWidget(row.choose);
    m_layout->addLayout(layout);
    if (!m_rows.empty()) { // Tab goes on from the row above
        setTabOrder(m_rows.back().choose, row.prefix);
        setTabOrder(row.prefix, row.folder);
        setTabOrder(row.folder, row.choose);
    }
    m_rows.push_back(row);
    connect(row.prefix, &QLineEdit::textChanged, this, &AddressFolders::addRowWhenFull);
    connect(row.folder, &QLineEdit::textChanged, this, &AddressFolders::addRowWhenFull);
    connect(row.choose, &QPushButton::clicked, this,
            [this, folder = row.folder] { chooseFolder(*folder); });
}

void AddressFolders::addRowWhenFull()
{
    const Row& last = m_rows.back();
    if (!last.prefix->text().isEmpty() && !last.folder->text().isEmpty())
        addRow();
}

QLineEdit* AddressFolders::newField(const QString& objectName, const QString& name,
                                    const QString& toolTip)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setToolTip(toolTip);
    return field;
}

void AddressFolders::chooseFolder(QLineEdit& field)
{
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Folder of these images"), field.text());
    if (!path.isEmpty())
        field.setText(path);
}

QMap<QString, QString> AddressFolders::folders() const
{
    QMap<QString, QString> folders;
    for (const Row& row : m_rows) {
        const QString prefix = row.prefix->text().trimmed();
        const QString folder = QDir::fromNativeSeparators(row.folder->text().trimmed());
        if (!prefix.isEmpty() && !folder.isEmpty())
            folders.insert(prefix, folder);
    }
    return folders;
}

} // namespace boxwright
