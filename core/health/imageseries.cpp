// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/imageseries.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAlikeBits = 12;
constexpr int kMostDigits = 18; ///< more is no number of a series, and none of 64 bits

/// Cuts a sorted list where one does not follow the other; what then stands alone is left out.
template<typename Item, typename Follows, typename ImageOf>
std::vector<ImageGroup> runsOf(const std::vector<Item>& sorted, const Follows& follows,
                               const ImageOf& imageOf)
{
    std::vector<ImageGroup> groups;
    ImageGroup run;
    for (std::size_t i = 0; i <= sorted.size(); ++i) {
        if (i == sorted.size() || i == 0 || !follows(sorted[i - 1], sorted[i])) {
            if (run.size() > 1) {
                groups.push_back(run);
            }
            run.clear();
        }
        if (i < sorted.size()) {
            run.push_back(imageOf(sorted[i]));
        }
    }
    return groups;
}

QString stemOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'.'));
}

/// What Roboflow makes of the extension of an original: "cat_jpg.rf.0a1b" of "cat.jpg".
const QRegularExpression& roboflowEnd()
{
    static const QRegularExpression end(u"_(jpe?g|png|bmp|webp)\\.rf\\.[0-9A-Za-z]+$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return end;
}

/// Versions of one original, such as turned or darkened ones, by the name of the original.
std::vector<ImageGroup> roboflowVersions(const std::vector<ImageRecord>& images)
{
    std::map<QString, ImageGroup> versions;
    for (const ImageRecord& image : images) {
        const QString stem = stemOf(image.path);
        if (roboflowEnd().match(stem).hasMatch()) {
            versions[stem.left(stem.lastIndexOf(u'.'))].push_back(image.id);
        }
    }
    std::vector<ImageGroup> groups;
    for (auto& [original, group] : versions) {
        if (group.size() > 1) {
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

struct NumberedName
{
    QString pattern; ///< all of the name but the number
    qlonglong number = 0;
    bool isOfVideo = false;
};

std::optional<NumberedName> numberedName(const QString& path)
{
    static const QRegularExpression lastNumber(u"^(.*?)([0-9]+)([^0-9/]*)$"_s);
    static const QRegularExpression video(u"(^|[^a-z])(frames?|videos?|vid|clips?)([^a-z]|$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString stem = stemOf(path);
    if (const auto match = roboflowEnd().match(stem); match.hasMatch()) {
        stem.truncate(match.capturedStart());
    }
    const QRegularExpressionMatch match = lastNumber.match(stem);
    if (!match.hasMatch() || match.capturedLength(2) > kMostDigits) {
        return {};
    }
    const QString before = match.captured(1);
    const qsizetype nameAt = before.lastIndexOf(u'/');
    const qsizetype folderAt = nameAt <= 0 ? 0 : before.lastIndexOf(u'/', nameAt - 1) + 1;
    return NumberedName{before + u'#' + match.captured(3), match.captured(2).toLongLong(),
                        video.match(before.mid(folderAt)).hasMatch()};
}

struct SeriesImage
{
    QString pattern;
    QSize size;
    qlonglong number = 0;
    bool isOfVideo = false;
    const ExaminedImage* examined = nullptr;

    auto order() const
    {
        return std::tuple(pattern, size.width(), size.height(), number, examined->image.value());
    }
    bool isOfPatternOf(const SeriesImage& other) const
    {
        return pattern == other.pattern && size == other.size;
    }
};

bool lookAlike(const ExaminedImage& a, const ExaminedImage& b)
{
    return a.hash && b.hash && !isNearlyUniform(*a.hash) && !isNearlyUniform(*b.hash)
        && hammingDistance(*a.hash, *b.hash) <= kAlikeBits;
}

} // namespace

std::vector<ImageGroup> numberedSeries(const std::vector<ImageRecord>& images,
                                       const std::vector<ExaminedImage>& examined)
{
    std::vector<SeriesImage> numbered;
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (auto name = numberedName(images[i].path)) {
            numbered.push_back({std::move(name->pattern), images[i].size, name->number,
                                name->isOfVideo, &examined[i]});
        }
    }
    std::sort(numbered.begin(), numbered.end(),
              [](const SeriesImage& a, const SeriesImage& b) { return a.order() < b.order(); });
    std::vector<ImageGroup> series = runsOf(
        numbered,
        [](const SeriesImage& a, const SeriesImage& b) {
            return a.isOfPatternOf(b) && (a.isOfVideo || lookAlike(*a.examined, *b.examined));
        },
        [](const SeriesImage& image) { return image.examined->image; });
    std::vector<ImageGroup> versions = roboflowVersions(images);
    std::move(versions.begin(), versions.end(), std::back_inserter(series));
    return series;
}

std::vector<ImageGroup> bursts(const std::vector<ExaminedImage>& examined, int seconds)
{
    std::vector<const ExaminedImage*> photographs;
    for (const ExaminedImage& image : examined) {
        if (image.capture) {
            photographs.push_back(&image);
        }
    }
    const auto order = [](const ExaminedImage* image) {
        return std::tuple(image->capture->camera, image->capture->time, image->image.value());
    };
    std::sort(photographs.begin(), photographs.end(),
              [&](const auto* a, const auto* b) { return order(a) < order(b); });
    return runsOf(
        photographs,
        [seconds](const ExaminedImage* a, const ExaminedImage* b) {
            // What names no camera, as scans that were all given one time, may be of many.
            return a->capture->camera == b->capture->camera
                && b->capture->time - a->capture->time <= qint64(seconds) * 1000
                && (!a->capture->camera.isEmpty() || lookAlike(*a, *b));
        },
        [](const ExaminedImage* image) { return image->image; });
}

} // namespace boxwright
