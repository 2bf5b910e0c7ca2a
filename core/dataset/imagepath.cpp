// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/imagepath.h"

#include <QDir>
#include <QRegularExpression>

namespace boxwright {

using namespace Qt::StringLiterals;

QString absoluteImagePath(const QDir& projectFolder, const ImageRecord& image)
{
    return QDir::cleanPath(projectFolder.absoluteFilePath(image.path));
}

bool leavesFolder(const QString& path)
{
    static const QRegularExpression drive(u"^[A-Za-z]:"_s);
    return path.startsWith(u'/') || path.contains(drive) || path.contains(QChar(0))
        || path.split(u'/').contains(u".."_s);
}

QString numberedPath(const QString& path, int number)
{
    if (number == 1)
        return path;
    const qsizetype dot = path.lastIndexOf(u'.');
    const qsizetype end = dot > path.lastIndexOf(u'/') + 1 ? dot : path.size();
    return u"%1 (%2)%3"_s.arg(path.left(end), QString::number(number), path.mid(end));
}

} // namespace boxwright
