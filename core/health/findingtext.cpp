// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/findingtext.h"

#include <QCoreApplication>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kEntriesShown = 5;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

} // namespace

QString quoted(const QString& name)
{
    return Text::tr("“%1”").arg(name);
}

QString listed(const QStringList& entries)
{
    const QString first = entries.first(qMin(entries.size(), kEntriesShown)).join(u", "_s);
    const auto more = int(entries.size() - kEntriesShown);
    return more > 0 ? Text::tr("%1 and %Ln more", nullptr, more).arg(first) : first;
}

std::vector<ImageGroup> singleImages(const std::vector<ImageId>& images)
{
    std::vector<ImageGroup> groups;
    groups.reserve(images.size());
    for (const ImageId image : images) {
        groups.push_back({image});
    }
    return groups;
}

} // namespace boxwright
