// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/pathnames.h"

#include <QFileInfo>
#include <QSet>

namespace boxwright {

using namespace Qt::StringLiterals;

QString withoutEnding(const QString& path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') + 1 ? path.left(dot) : path;
}

bool isImageName(const QString& name)
{
    static const QSet<QString> endings{u"jpg"_s, u"jpeg"_s, u"png"_s,  u"bmp"_s,
                                       u"tif"_s, u"tiff"_s, u"webp"_s, u"gif"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

QString commonFolder(const QStringList& folders)
{
    QString common = folders.value(0);
    for (const QString& folder : folders) {
        const QString inside = folder + u'/';
        while (!inside.startsWith(common.endsWith(u'/') ? common : common + u'/'))
            common = QFileInfo(common).path();
    }
    return common;
}

} // namespace boxwright
