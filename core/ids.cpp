// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ids.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace boxwright {

BoxId BoxId::create()
{
    constexpr quint64 kVersion = 7;
    constexpr quint64 kVariant = 2;
    const auto milliseconds = quint64(QDateTime::currentMSecsSinceEpoch());
    const quint64 random = QRandomGenerator::global()->generate64();
    const quint64 more = QRandomGenerator::global()->generate();
    std::array<quint64, 2> halves{};
    halves[0] = qToBigEndian(milliseconds << 16 | kVersion << 12 | (more & 0xfff));
    halves[1] = qToBigEndian(kVariant << 62 | random >> 2);
    return BoxId(QUuid::fromRfc4122(
        QByteArrayView(reinterpret_cast<const char*>(halves.data()), sizeof halves)));
}

} // namespace boxwright
