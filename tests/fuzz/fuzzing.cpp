// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzzing.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

namespace boxwright::test {

namespace {

class Mutator
{
public:
    Mutator(const std::vector<QByteArray>& seeds, const std::vector<QByteArray>& words)
        : m_seeds(seeds)
        , m_words(words)
        , m_random(20261123)
    { }

    QByteArray next()
    {
        QByteArray bytes = oneOf(m_seeds);
        const int changes = 1 + m_random.bounded(4);
        for (int i = 0; i < changes; ++i)
            change(bytes);
        return bytes;
    }

private:
    const QByteArray& oneOf(const std::vector<QByteArray>& all)
    {
        return all[size_t(m_random.bounded(int(all.size())))];
    }
    qsizetype placeIn(const QByteArray& bytes)
    {
        return qsizetype(m_random.bounded(qint64(bytes.size()) + 1));
    }
    QByteArray pieceOf(const QByteArray& bytes)
    {
        const qsizetype from = placeIn(bytes);
        return bytes.mid(from, qsizetype(m_random.bounded(64)));
    }

    void change(QByteArray& bytes)
    {
        const qsizetype place = placeIn(bytes);
        switch (m_random.bounded(7)) {
        case 0: // a bit
            if (place < bytes.size())
                bytes[place] = char(bytes[place] ^ (1 << m_random.bounded(8)));
            break;
        case 1: // a byte
            if (place < bytes.size())
                bytes[place] = char(m_random.bounded(256));
            break;
        case 2:
            bytes.truncate(place);
            break;
        case 3:
            bytes.remove(place, m_random.bounded(64));
            break;
        case 4: // doubled or moved
            bytes.insert(place, pieceOf(bytes));
            break;
        case 5: // from another file
            bytes.replace(place, m_random.bounded(32), pieceOf(oneOf(m_seeds)));
            break;
        default:
            if (!m_words.empty())
                bytes.replace(place, m_random.bounded(8), oneOf(m_words));
        }
    }

    const std::vector<QByteArray>& m_seeds;
    const std::vector<QByteArray>& m_words;
    QRandomGenerator m_random;
};

void keep(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qPrintable(path));
}

} // namespace

bool fuzz(const char* name, const std::vector<QByteArray>& seeds,
          const std::vector<QByteArray>& words,
          const std::function<bool(const QByteArray& bytes)>& isAnswered)
{
    const QString path =
        QDir::temp().filePath(QStringLiteral("boxwright-fuzz-") + QLatin1String(name));
    const int rounds = qEnvironmentVariableIsSet("BOXWRIGHT_LONG") ? 40'000 : 2'000;
    Mutator mutator(seeds, words);
    for (int round = 0; round < rounds; ++round) {
        const QByteArray bytes = mutator.next();
        keep(path, bytes);
        if (!isAnswered(bytes)) {
            qWarning("The bytes are in %s.", qPrintable(path));
            return false;
        }
    }
    QFile::remove(path);
    return true;
}

} // namespace boxwright::test
