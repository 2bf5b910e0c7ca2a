// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/import/imagesfield.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr qsizetype kMostPathsInToolTip = 20;

/// How many folders and files they are, for where there is no room for all of them.
QString describe(const QStringList& paths)
{
    const auto folders = std::count_if(paths.begin(), paths.end(),
                                       [](const QString& path) { return QFileInfo(path).isDir(); });
    QStringList parts;
    if (folders > 0)
        parts << ImagesField::tr("%Ln folder(s)", nullptr, int(folders));
    if (const auto files = paths.size() - folders; files > 0)
        parts << ImagesField::tr("%Ln image file(s)", nullptr, int(files));
    return parts.join(u", "_s);
}

} // namespace

ImagesField::ImagesField(QWidget* parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
{
    m_path->setObjectName(u"importImages"_s);
    m_path->setAccessibleName(tr("Images"));
    m_path->setPlaceholderText(tr("Folder that holds the images"));
    auto* folder = new QPushButton(tr("Folder…"), this);
    folder->setObjectName(u"importFolderButton"_s);
    folder->setToolTip(tr("Choose a folder; its subfolders count too"));
    auto* files = new QPushButton(tr("Files…"), this);
    files->setObjectName(u"importFilesButton"_s);
    files->setToolTip(tr("Choose single images, or an archive (.zip)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_path, 1);
    layout->addWidget(folder);
    layout->addWidget(files);
    setFocusProxy(m_path);
    setPaths({});
    connect(m_path, &QLineEdit::textChanged, this, &ImagesField::changed);
    connect(folder, &QPushButton::clicked, this, &ImagesField::chooseFolder);
    connect(files, &QPushButton::clicked, this, &ImagesField::chooseFiles);
}

QStringList ImagesField::paths() const
{
    return m_several.isEmpty() ? QStringList{QDir::fromNativeSeparators(m_path->text().trimmed())}
                               : m_several;
}

void ImagesField::setPaths(const QStringList& paths)
{
    const bool areSeveral = paths.size() > 1;
    m_several = areSeveral ? paths : QStringList();
    m_path->setReadOnly(areSeveral);
    m_path->setText(areSeveral ? describe(paths) : paths.value(0));
    QStringList shown = m_several.mid(0, kMostPathsInToolTip);
    if (shown.size() < m_several.size())
        shown << u"…"_s;
    m_path->setToolTip(areSeveral
                           ? shown.join(u'\n')
                           : tr("A folder with its subfolders, an image, or an archive (.zip)"));
    Q_EMIT changed(); // other files may be as many as before
}

bool ImagesField::isEmpty() const
{
    return m_path->text().trimmed().isEmpty();
}

QString ImagesField::start() const
{
    return m_several.value(0, m_path->text());
}

void ImagesField::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Folder of images"), start());
    if (!path.isEmpty())
        setPaths({path});
}

void ImagesField::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Choose images"), start(),
        tr("Images and archives (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.gif *.zip);;"
           "All files (*)"));
    if (!paths.isEmpty())
        setPaths(paths);
}

} // namespace boxwright
