// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/sampleimage.h"

#include <QCoreApplication>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SampleImage)
};

QString dimensions(const QSize& size)
{
    return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
}

} // namespace

Result<DecodedImage> decodeSample(const TrainingSample& sample, int maximumSide)
{
    auto decoded = decodeImage(sample.path, maximumSide);
    if (!decoded || sample.annotations.empty() || decoded->fullSize == sample.size)
        return decoded;
    return Error{ErrorCode::NotReadable,
                 Text::tr("It has %1 pixels now, but had %2 when its boxes were drawn. Bring that "
                          "file back, or let Health take this one and look at its boxes.")
                     .arg(dimensions(decoded->fullSize), dimensions(sample.size))};
}

} // namespace boxwright
