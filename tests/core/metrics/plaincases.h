// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/boxcase.h"

#include <QStringList>

#include <algorithm>
#include <set>
#include <utility>

#include "tests/core/metrics/casescenes.h"

namespace boxwright {

inline QString nameOf(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Right:
        return QStringLiteral("right");
    case CaseKind::Loose:
        return QStringLiteral("loose");
    case CaseKind::WrongLabel:
        return QStringLiteral("wrong label");
    case CaseKind::BadlyPlaced:
        return QStringLiteral("badly placed");
    case CaseKind::WrongAndBadlyPlaced:
        return QStringLiteral("wrong and badly placed");
    case CaseKind::Duplicate:
        return QStringLiteral("duplicate");
    case CaseKind::Background:
        return QStringLiteral("background");
    case CaseKind::Missed:
        return QStringLiteral("missed");
    }
    return {};
}

/// "1 badly placed 0.7 {id of the truth}"
inline QString fullText(ImageId image, CaseKind kind, const Detection* detection,
                        const Annotation* truth)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(image.value())
        .arg(nameOf(kind),
             detection ? QString::number(detection->score, 'g', 17) : QStringLiteral("-"),
             truth ? truth->id.value().toString() : QStringLiteral("-"));
}

/// One image by the book: matching as COCOeval, then the definitions of TIDE, box by box.
class PlainImage
{
public:
    PlainImage(const EvaluatedPart& part, const ImageTruth& truth, double iou)
        : m_truth(truth)
        , m_iou(iou)
    {
        for (const ImageDetections& image : part.detections) {
            if (image.image == truth.image)
                m_detections = image.detections;
        }
        std::erase_if(m_detections, [](const Detection& detection) {
            return detection.label != kCat && detection.label != kDog;
        });
        std::sort(m_detections.begin(), m_detections.end(),
                  [](const Detection& a, const Detection& b) { return a.score > b.score; });
        for (const Detection& detection : m_detections)
            m_matches.push_back(match(detection));
    }

    QStringList cases(const ScoreThresholds& thresholds) const
    {
        QStringList texts;
        std::set<const Annotation*> done;
        for (std::size_t i = 0; i < m_detections.size(); ++i) {
            const Detection& detection = m_detections[i];
            const Annotation* match = m_matches[i];
            if (detection.score < thresholds.at(detection.label))
                continue;
            if (match && !isCounted(*match))
                continue;
            if (match) {
                const bool fits = plainIou(detection.box, match->box) >= 0.75;
                texts.append(fullText(m_truth.image, fits ? CaseKind::Right : CaseKind::Loose,
                                      &detection, match));
                done.insert(match);
                continue;
            }
            const auto [kind, truth] = mistake(detection);
            texts.append(fullText(m_truth.image, kind, &detection, truth));
            if (kind == CaseKind::BadlyPlaced || kind == CaseKind::WrongLabel)
                done.insert(truth);
        }
        for (const Annotation& annotation : m_truth.annotations) {
            if (isCounted(annotation) && !done.contains(&annotation))
                texts.append(fullText(m_truth.image, CaseKind::Missed, nullptr, &annotation));
        }
        return texts;
    }

private:
    static bool isCounted(const Annotation& annotation)
    {
        return !annotation.difficult && !annotation.crowd
            && (annotation.label == kCat || annotation.label == kDog);
    }

    bool isTaken(const Annotation& annotation) const
    {
        return std::find(m_matches.begin(), m_matches.end(), &annotation) != m_matches.end();
    }

    const Annotation* match(const Detection& detection) const
    {
        const Annotation* best = nullptr;
        double bestOverlap = m_iou;
        for (const bool counted : {true, false}) {
            for (const Annotation& annotation : m_truth.annotations) {
                if (annotation.label != detection.label || isCounted(annotation) != counted)
                    continue;
                if (!annotation.crowd && isTaken(annotation))
                    continue;
                const double overlap = annotation.crowd ? shareInside(detection.box, annotation.box)
                                                        : plainIou(detection.box, annotation.box);
                if (overlap >= bestOverlap) {
                    best = &annotation;
                    bestOverlap = overlap;
                }
            }
            if (best)
                return best;
        }
        return nullptr;
    }

    static double shareInside(const BoundingBox& box, const BoundingBox& around)
    {
        const double width =
            std::min(box.x + box.width, around.x + around.width) - std::max(box.x, around.x);
        const double height =
            std::min(box.y + box.height, around.y + around.height) - std::max(box.y, around.y);
        return width > 0 && height > 0 ? width * height / (box.width * box.height) : 0;
    }

    /// The counted box with the highest IoU, of the label or of others.
    std::pair<const Annotation*, double> best(const Detection& detection, bool ofLabel) const
    {
        std::pair<const Annotation*, double> result{nullptr, 0};
        for (const Annotation& annotation : m_truth.annotations) {
            if (!isCounted(annotation) || (annotation.label == detection.label) != ofLabel)
                continue;
            const double overlap = plainIou(detection.box, annotation.box);
            if (overlap > result.second)
                result = {&annotation, overlap};
        }
        return result;
    }

    std::pair<CaseKind, const Annotation*> mistake(const Detection& detection) const
    {
        const auto [own, ownIou] = best(detection, true);
        const auto [other, otherIou] = best(detection, false);
        if (0.1 <= ownIou && ownIou < m_iou)
            return {CaseKind::BadlyPlaced, own};
        if (otherIou >= m_iou)
            return {CaseKind::WrongLabel, other};
        if (ownIou >= m_iou)
            return {CaseKind::Duplicate, own};
        if (std::max(ownIou, otherIou) < 0.1)
            return {CaseKind::Background, nullptr};
        return {CaseKind::WrongAndBadlyPlaced, ownIou > otherIou ? own : other};
    }

    const ImageTruth& m_truth;
    double m_iou;
    std::vector<Detection> m_detections; ///< best first
    std::vector<const Annotation*> m_matches; ///< of the detections so far
};

} // namespace boxwright
