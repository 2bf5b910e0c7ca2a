// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imageend.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace boxwright {

namespace {

constexpr uchar kMarkerStart = 0xff;
constexpr uchar kEndOfImage = 0xd9;

/// Markers that stand alone, without a length: stuffed bytes, restarts, TEM and SOI.
bool hasNoLength(uchar marker)
{
    return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/// Looks for the end-of-image marker in the bytes of a JPEG as they come.
class JpegEndFinder
{
public:
    void add(QByteArrayView bytes)
    {
        const char* position = bytes.begin();
        while (position != bytes.end() && !isFound())
            position = m_skipped > 0 ? skip(position, bytes.end()) : step(position, bytes.end());
    }
    bool isFound() const { return m_state == State::Found; }

private:
    enum class State { Data, Marker, LengthHigh, LengthLow, Found };

    const char* skip(const char* position, const char* end)
    {
        const qsizetype count = std::min<qsizetype>(m_skipped, end - position);
        m_skipped -= count;
        return position + count;
    }

    const char* step(const char* position, const char* end)
    {
        if (m_state == State::Data) {
            const void* found = std::memchr(position, kMarkerStart, end - position);
            if (found == nullptr)
                return end;
            m_state = State::Marker;
            return static_cast<const char*>(found) + 1;
        }
        const auto byte = static_cast<uchar>(*position);
        if (m_state == State::Marker) {
            if (byte != kMarkerStart) // any number of them may precede a marker
                m_state = stateAfter(byte);
        } else if (m_state == State::LengthHigh) {
            m_length = byte << 8;
            m_state = State::LengthLow;
        } else {
            // A segment's content may hold any bytes, so it is stepped over.
            constexpr int kLengthBytes = 2; // count themselves
            m_skipped = std::max(0, m_length + byte - kLengthBytes);
            m_state = State::Data;
        }
        return position + 1;
    }

    static State stateAfter(uchar marker)
    {
        if (marker == kEndOfImage)
            return State::Found;
        return hasNoLength(marker) ? State::Data : State::LengthHigh;
    }

    State m_state = State::Data;
    qsizetype m_skipped = 2; ///< bytes to pass over; at first the start of the image
    int m_length = 0;
};

/// Gives the rest of a file to `take`, block by block, until that has seen enough.
template<typename Take>
void readBlocks(QIODevice& file, Take take)
{
    constexpr qint64 kBlockBytes = qint64(256) * 1024;
    QByteArray block;
    do
        block = file.read(kBlockBytes);
    while (!block.isEmpty() && take(block));
}

bool pngReachesItsEnd(QIODevice& file)
{
    static const QByteArray lastChunk("IEND");
    QByteArray seen; // with the end of the block before: the name may lie across
    bool isFound = false;
    readBlocks(file, [&](const QByteArray& block) {
        seen = seen.right(lastChunk.size() - 1) + block;
        isFound = seen.contains(lastChunk);
        return !isFound;
    });
    return isFound;
}

bool webpReachesItsEnd(QIODevice& file)
{
    constexpr int kRiffHeader = 8;
    const QByteArray header = file.read(kRiffHeader);
    return header.size() == kRiffHeader
        && file.size() >= kRiffHeader + qint64(qFromLittleEndian<quint32>(header.constData() + 4));
}

} // namespace

bool jpegReachesItsEnd(QByteArrayView file)
{
    JpegEndFinder finder;
    finder.add(file);
    return finder.isFound();
}

bool bmpReachesItsEnd(QIODevice& file)
{
    constexpr int kHeaderBytes = 34;
    if (!file.seek(0))
        return false;
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes)
        return false;
    const auto number32 = [&](int offset) {
        return qint64(qFromLittleEndian<qint32>(header.constData() + offset));
    };
    constexpr int kFullHeader = 40; // the older kind has narrower fields
    const qint64 compression = number32(30);
    const bool isPlain = compression == 0 || compression == 3;
    if (number32(14) < kFullHeader || !isPlain)
        return true;
    const qint64 bitsPerPixel = qFromLittleEndian<quint16>(header.constData() + 28);
    const qint64 bytesPerRow = (number32(18) * bitsPerPixel + 31) / 32 * 4;
    return file.size() >= number32(10) + bytesPerRow * qAbs(number32(22));
}

bool imageReachesItsEnd(const QByteArray& format, QIODevice& file)
{
    if (!file.seek(0))
        return false;
    if (format == "jpeg") {
        JpegEndFinder finder;
        readBlocks(file, [&finder](const QByteArray& block) {
            finder.add(block);
            return !finder.isFound();
        });
        return finder.isFound();
    }
    if (format == "png")
        return pngReachesItsEnd(file);
    if (format == "webp")
        return webpReachesItsEnd(file);
    if (format == "bmp")
        return bmpReachesItsEnd(file);
    return true;
}

} // namespace boxwright
