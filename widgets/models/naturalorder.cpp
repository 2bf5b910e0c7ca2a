// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/naturalorder.h"

namespace boxwright {

namespace {

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

/// The digits from `position` on, without leading zeros; moves `position` behind them.
QStringView takeNumber(QStringView text, qsizetype& position)
{
    while (position < text.size() && text[position] == QLatin1Char('0'))
        ++position;
    const qsizetype first = position;
    while (position < text.size() && isDigit(text[position]))
        ++position;
    return text.sliced(first, position - first);
}

/// A number of more digits is the larger one, however long both are.
int compareNumbers(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

} // namespace

int compareNaturally(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            if (const int order = compareNumbers(takeNumber(a, i), takeNumber(b, j)); order != 0)
                return order;
            continue;
        }
        const char16_t left = a[i].toCaseFolded().unicode();
        const char16_t right = b[j].toCaseFolded().unicode();
        if (left != right)
            return left < right ? -1 : 1;
        ++i;
        ++j;
    }
    const qsizetype rest = (a.size() - i) - (b.size() - j);
    return rest != 0 ? (rest < 0 ? -1 : 1) : a.compare(b);
}

QString naturalKey(QStringView text)
{
    QString key;
    key.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            key += text[i++].toCaseFolded();
            continue;
        }
        const QStringView number = takeNumber(text, i);
        // A digit, to stand among other characters as digits do; then the longer number is larger.
        key += QLatin1Char('0');
        key += QChar(static_cast<char16_t>(number.size()));
        key += number;
    }
    return key;
}

} // namespace boxwright
