// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/yololabels.h"

#include "core/exchange/formats/outline.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaximumLabelFileBytes = qsizetype(16) << 20;
constexpr double kHighestClass = 1e6;
constexpr std::size_t kBoxNumbers = 5; // with the class
constexpr std::size_t kScoredBoxNumbers = 6;

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(YoloReader)
};

bool isBlank(char character)
{
    return character == ' ' || character == '\t' || character == '\r';
}

/// A text that is no number becomes NaN.
std::vector<double> numbersOf(QByteArrayView line)
{
    std::vector<double> numbers;
    qsizetype start = 0;
    while (start < line.size()) {
        qsizetype end = start;
        while (end < line.size() && !isBlank(line[end]))
            ++end;
        if (end > start) {
            bool isNumber = false;
            const double number = line.sliced(start, end - start).toDouble(&isNumber);
            numbers.push_back(isNumber ? number : kNoNumber);
        }
        start = end + 1;
    }
    return numbers;
}

/// Notes begin with words. A label may be damaged, but most of it is numbers.
bool looksLikeLabel(const std::vector<double>& numbers)
{
    const auto words = std::count_if(numbers.begin(), numbers.end(),
                                     [](double number) { return std::isnan(number); });
    return !std::isnan(numbers.front()) && 2 * std::size_t(words) <= numbers.size();
}

/// The points behind the class of an outline, x and y after one another.
std::vector<QPointF> pointsOf(const std::vector<double>& numbers)
{
    std::vector<QPointF> points;
    points.reserve(numbers.size() / 2);
    for (std::size_t i = 1; i + 1 < numbers.size(); i += 2)
        points.emplace_back(numbers[i], numbers[i + 1]);
    return points;
}

/// Takes the first line off a text.
QByteArrayView takeLine(QByteArrayView& text)
{
    const qsizetype end = std::find(text.begin(), text.end(), '\n') - text.begin();
    const QByteArrayView line = text.first(end);
    text = text.sliced(std::min(end + 1, text.size()));
    return line;
}

Error tooLarge(const QString& path)
{
    return {ErrorCode::InvalidFormat,
            Text::tr("“%1” is larger than 16 MB, which the labels of one image never are.")
                .arg(QFileInfo(path).fileName())};
}

bool isClass(double number)
{
    return number >= 0 && number <= kHighestClass && number == std::floor(number);
}

} // namespace

bool areYoloLabels(QByteArrayView text)
{
    std::vector<double> numbers;
    while (numbers.empty() && !text.isEmpty())
        numbers = numbersOf(takeLine(text));
    return numbers.size() >= kBoxNumbers && isClass(numbers.front())
        && std::all_of(numbers.begin() + 1, numbers.end(),
                       [](double share) { return share >= -1 && share <= 2; });
}

QString yoloClassName(int number)
{
    return u"class_%1"_s.arg(number);
}

Result<std::optional<ForeignImage>> YoloLabelReader::read(QByteArrayView text, const QString& path,
                                                          const YoloNames& names)
{
    const bool isTooLarge = text.size() > kMaximumLabelFileBytes;
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    ForeignImage image;
    image.source = path;
    image.isNormalised = true;
    int outlines = 0;
    bool isFirst = true;
    for (int line = 1; !text.isEmpty(); ++line) {
        const QByteArrayView whole = takeLine(text);
        const auto numbers = numbersOf(whole.first(std::min(whole.size(), kMaximumLabelFileBytes)));
        if (numbers.empty())
            continue;
        if (std::exchange(isFirst, false) && !looksLikeLabel(numbers))
            return std::optional<ForeignImage>();
        if (isTooLarge)
            return tooLarge(path);
        addBox(numbers, names, line, image);
        outlines += numbers.size() > kScoredBoxNumbers && numbers.size() % 2 == 1 ? 1 : 0;
    }
    if (outlines > 0) {
        m_problems.add({u"OUTLINES_NOT_KEPT"_s, ProblemSeverity::Info, path, 0,
                        Text::tr("%Ln labels are outlines.", nullptr, outlines),
                        Text::tr("The boxes around them are taken, the outlines are not.")});
    }
    image.isConfirmedEmpty = image.boxes.empty() && image.refusedBoxes == 0;
    return std::optional(std::move(image));
}

void YoloLabelReader::addBox(const std::vector<double>& numbers, const YoloNames& names, int line,
                             ForeignImage& image)
{
    const bool isOutline = numbers.size() > kScoredBoxNumbers;
    if (numbers.size() < kBoxNumbers || (isOutline && numbers.size() % 2 == 0)) {
        return refuse(image, u"ERROR_INVALID_BOUNDING_BOX"_s, line,
                      Text::tr("The line has %1 values instead of a class and four numbers.")
                          .arg(numbers.size()));
    }
    const double number = numbers.front();
    if (!isClass(number)) {
        return refuse(image, u"ERROR_MISSING_CLASS_MAP_ID"_s, line,
                      Text::tr("The line does not begin with the number of a class."));
    }
    ForeignBox box;
    box.label = labelOf(int(number), names, image.source, line);
    box.line = line;
    if (isOutline) {
        box.box = boxAround(pointsOf(numbers));
    } else {
        const double width = numbers[3];
        const double height = numbers[4];
        box.box = {numbers[1] - width / 2, numbers[2] - height / 2, width, height};
    }
    // Anything but a share is no confidence: some programs write the number of a track there.
    if (numbers.size() == kScoredBoxNumbers && numbers[5] >= 0 && numbers[5] <= 1) {
        box.score = numbers[5];
        box.isByModel = true;
    }
    image.boxes.push_back(std::move(box));
}

QString YoloLabelReader::labelOf(int number, const YoloNames& names, const QString& path, int line)
{
    if (const auto name = names.constFind(number); name != names.constEnd())
        return *name;
    m_areNamesMissing = m_areNamesMissing || names.isEmpty();
    if (m_unnamed.insert(number).second && !names.isEmpty()) {
        m_problems.add({u"ERROR_MISSING_CLASS_MAP_ID"_s, ProblemSeverity::Warning, path, line,
                        Text::tr("Class %1 has no name.").arg(number),
                        Text::tr("Its boxes get the label “%1”.").arg(yoloClassName(number))});
    }
    return yoloClassName(number);
}

void YoloLabelReader::refuse(ForeignImage& image, const QString& code, int line,
                             const QString& message)
{
    ++image.refusedBoxes;
    m_problems.add(
        {code, ProblemSeverity::Error, image.source, line, message, Text::tr("Left out.")});
}

} // namespace boxwright
