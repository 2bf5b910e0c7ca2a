// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportpictures.h"

#include "core/annotation/labellookup.h"
#include "core/image/boxcrop.h"
#include "core/report/chartpalette.h"
#include "core/report/reportwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportPictures)
};

constexpr int kSide = 320;
constexpr int kQuality = 82; ///< of the JPEG
constexpr std::size_t kMostPictures = 60;
constexpr std::size_t kMostOfAKind = 3;
constexpr std::size_t kKinds = 3;

using Candidates = std::array<std::vector<const BoxCase*>, kKinds>; ///< of one label, by kind

PictureKind pictureKind(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Right:
    case CaseKind::Loose:
        return PictureKind::Right;
    case CaseKind::Missed:
        return PictureKind::Missed;
    case CaseKind::WrongLabel:
    case CaseKind::BadlyPlaced:
    case CaseKind::WrongAndBadlyPlaced:
    case CaseKind::Duplicate:
    case CaseKind::Background:
        break;
    }
    return PictureKind::FalseAlarm;
}

LabelId labelOf(const BoxCase& boxCase)
{
    return boxCase.detection ? boxCase.detection->label : boxCase.truth->label;
}

void keepTheMostTelling(std::vector<const BoxCase*>& cases, PictureKind kind)
{
    std::stable_sort(cases.begin(), cases.end(), [kind](const BoxCase* a, const BoxCase* b) {
        return kind == PictureKind::Missed ? a->truth->box.area() > b->truth->box.area()
                                           : a->detection->score > b->detection->score;
    });
    if (cases.size() <= kMostOfAKind)
        return;
    if (kind == PictureKind::Right)
        cases = {cases.front(), cases[cases.size() / 2], cases.back()};
    else
        cases.resize(kMostOfAKind);
}

std::vector<Candidates> candidatesOf(const std::vector<Label>& labels,
                                     const std::vector<BoxCase>& cases)
{
    std::vector<Candidates> candidates(labels.size());
    for (const BoxCase& boxCase : cases) {
        const Label* label = findLabel(labels, labelOf(boxCase));
        if (label != nullptr) {
            const auto kind = static_cast<std::size_t>(pictureKind(boxCase.kind));
            candidates[static_cast<std::size_t>(label - labels.data())][kind].push_back(&boxCase);
        }
    }
    for (Candidates& ofLabel : candidates) {
        for (std::size_t kind = 0; kind < kKinds; ++kind)
            keepTheMostTelling(ofLabel[kind], static_cast<PictureKind>(kind));
    }
    return candidates;
}

/// Goes round among labels and kinds, so that none takes the place of another's first picture.
std::vector<const BoxCase*> chosenCases(const std::vector<Candidates>& candidates)
{
    std::vector<std::array<std::size_t, kKinds>> counts(candidates.size());
    std::size_t total = 0;
    for (std::size_t round = 0; round < kMostOfAKind; ++round) {
        for (std::size_t kind = 0; kind < kKinds; ++kind) {
            for (std::size_t label = 0; label < candidates.size(); ++label) {
                if (total < kMostPictures && candidates[label][kind].size() > round) {
                    ++counts[label][kind];
                    ++total;
                }
            }
        }
    }
    std::vector<const BoxCase*> chosen;
    chosen.reserve(total);
    for (std::size_t label = 0; label < candidates.size(); ++label) {
        for (std::size_t kind = 0; kind < kKinds; ++kind) {
            const auto first = candidates[label][kind].begin();
            chosen.insert(chosen.end(), first,
                          first + static_cast<std::ptrdiff_t>(counts[label][kind]));
        }
    }
    return chosen;
}

QString sentenceFor(const BoxCase& boxCase, const std::vector<Label>& labels)
{
    const Label* truth = boxCase.truth ? findLabel(labels, boxCase.truth->label) : nullptr;
    const QString drawn = truth == nullptr ? u"–"_s : truth->name;
    const QString score =
        boxCase.detection ? reportLocale().toString(boxCase.detection->score, 'f', 2) : QString();
    switch (boxCase.kind) {
    case CaseKind::Right:
        return Text::tr("Found, confidence %1.").arg(score);
    case CaseKind::Loose:
        return Text::tr("Found, but the box fits loosely; confidence %1.").arg(score);
    case CaseKind::WrongLabel:
        return Text::tr("It is “%2” in truth; confidence %1.").arg(score, drawn);
    case CaseKind::BadlyPlaced:
        return Text::tr("The box is too far off to count; confidence %1.").arg(score);
    case CaseKind::WrongAndBadlyPlaced:
        return Text::tr("Only near “%2”, and of another label; confidence %1.").arg(score, drawn);
    case CaseKind::Duplicate:
        return Text::tr("Found a second time; confidence %1.").arg(score);
    case CaseKind::Background:
        return Text::tr("Nothing was drawn here; confidence %1.").arg(score);
    case CaseKind::Missed:
        break;
    }
    return Text::tr("Not found.");
}

QByteArray jpegOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", kQuality);
    return bytes;
}

/// White beneath, so that it stands out on any picture.
void drawFrame(QPainter& painter, const QRectF& frame, const QColor& colour, Qt::PenStyle style)
{
    painter.setPen(QPen(Qt::white, 4));
    painter.drawRect(frame);
    painter.setPen(QPen(colour, 2, style));
    painter.drawRect(frame);
}

QRectF shownBox(const BoundingBox& box, const BoundingBox& around, const QRectF& place)
{
    const double scaleX = around.width > 0 ? place.width() / around.width : 1;
    const double scaleY = around.height > 0 ? place.height() / around.height : 1;
    return {place.x() + (box.x - around.x) * scaleX, place.y() + (box.y - around.y) * scaleY,
            box.width * scaleX, box.height * scaleY};
}

/// The crop with both boxes in it, kSide at its longer side.
QImage framedCrop(const BoxCrop& crop, const BoxCase& boxCase, const BoundingBox& around)
{
    const QSize size =
        crop.image.size().scaled(kSide, kSide, Qt::KeepAspectRatio).expandedTo({1, 1});
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white); // JPEG has no alpha
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QPointF(), size), crop.image);
    const double scaleX = static_cast<double>(size.width()) / crop.image.width();
    const double scaleY = static_cast<double>(size.height()) / crop.image.height();
    const QRectF place(crop.box.x() * scaleX, crop.box.y() * scaleY, crop.box.width() * scaleX,
                       crop.box.height() * scaleY);
    if (boxCase.truth) {
        drawFrame(painter, shownBox(boxCase.truth->box, around, place), chartColour(0),
                  Qt::DashLine);
    }
    if (boxCase.detection) {
        drawFrame(painter, shownBox(boxCase.detection->box, around, place), chartColour(1),
                  Qt::SolidLine);
    }
    return picture;
}

BoundingBox surroundingBox(const BoxCase& boxCase)
{
    if (!boxCase.detection)
        return boxCase.truth->box;
    if (!boxCase.truth)
        return boxCase.detection->box;
    const BoundingBox& a = boxCase.detection->box;
    const BoundingBox& b = boxCase.truth->box;
    return BoundingBox::fromCorners(std::min(a.left(), b.left()), std::min(a.top(), b.top()),
                                    std::max(a.right(), b.right()),
                                    std::max(a.bottom(), b.bottom()));
}

ReportPicture pictureOf(const BoxCase& boxCase, const std::vector<Label>& labels,
                        const QString& path)
{
    ReportPicture picture{
        labelOf(boxCase),          pictureKind(boxCase.kind), {}, {}, sentenceFor(boxCase, labels),
        QFileInfo(path).fileName()};
    const BoundingBox around = surroundingBox(boxCase);
    const auto crop = decodeBoxCrop(path, around, kSide);
    QImage image(kSide, kSide, QImage::Format_RGB32);
    if (crop) {
        image = framedCrop(*crop, boxCase, around);
    } else {
        image.fill(Qt::lightGray);
        picture.sentence += u' ' + Text::tr("The image cannot be shown: it could not be read.");
    }
    picture.size = image.size();
    picture.jpeg = jpegOf(image);
    return picture;
}

} // namespace

std::vector<ReportPicture> reportPictures(const std::vector<Label>& labels,
                                          const std::vector<BoxCase>& cases,
                                          const QHash<ImageId, QString>& paths,
                                          const ReportProgress& progress,
                                          const std::stop_token& stop)
{
    const auto chosen = chosenCases(candidatesOf(labels, cases));
    const auto total = static_cast<int>(chosen.size());
    std::vector<ReportPicture> pictures;
    pictures.reserve(chosen.size());
    for (const BoxCase* boxCase : chosen) {
        if (stop.stop_requested())
            break;
        pictures.push_back(pictureOf(*boxCase, labels, paths.value(boxCase->image)));
        if (progress)
            progress(static_cast<int>(pictures.size()), total);
    }
    return pictures;
}

} // namespace boxwright
