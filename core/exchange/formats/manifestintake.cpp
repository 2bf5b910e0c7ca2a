// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/manifestintake.h"

#include "core/exchange/formats/manifestline.h"
#include "core/exchange/formats/outline.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ManifestReader)
};

/// The class id of a box, as the class map spells it; empty when it has none.
QString classId(const QJsonValue& box)
{
    const QJsonValue id = box[u"class_id"];
    return id.isDouble() ? QString::number(id.toInteger(-1)) : id.toString();
}

/// A list of one object by Ground Truth, a bare object in AWS's own example.
QSize imageSize(const QJsonValue& value)
{
    const QJsonValue size = value.isArray() ? value.toArray().first() : value;
    return {size[u"width"].toInt(), size[u"height"].toInt()};
}

BoundingBox boxOf(const QJsonValue& value)
{
    return {value[u"left"].toDouble(kNoNumber), value[u"top"].toDouble(kNoNumber),
            value[u"width"].toDouble(kNoNumber), value[u"height"].toDouble(kNoNumber)};
}

/// How sure a model is of its box. Of people's boxes Ground Truth states 0 or how far they agreed.
std::optional<double> scoreOf(const QJsonValue& object)
{
    const double confidence = object[u"confidence"].toDouble(-1);
    return confidence >= 0 && confidence <= 1 ? std::optional(confidence) : std::nullopt;
}

/// The classes of an image, of one attribute.
QStringList tagsOf(const ManifestAttribute& attribute)
{
    if (!attribute.value.isArray())
        return {attribute.metadata[u"class-name"].toString()};
    const QJsonObject classes = attribute.metadata[u"class-map"].toObject();
    QStringList tags;
    for (const QJsonValue id : attribute.value.toArray())
        tags.append(classes[QString::number(id.toInteger(-1))].toString());
    return tags;
}

void addTag(ForeignImage& image, const QString& tag)
{
    if (!tag.isEmpty() && !image.tags.contains(tag))
        image.tags.append(tag);
}

/// What people said about the boxes of the image.
void takeVerifications(const std::vector<ManifestAttribute>& verifications, ForeignImage& image)
{
    bool isGood = !verifications.empty();
    QStringList comments;
    for (const ManifestAttribute& verification : verifications) {
        const QString verdict = verification.metadata[u"class-name"].toString();
        if (verdict.compare(u"good", Qt::CaseInsensitive) != 0) {
            isGood = false;
            addTag(image, verdict);
        }
        for (const QJsonValue feedback : verification.metadata[u"worker-feedback"].toArray()) {
            if (const QString comment = feedback[u"comment"].toString(); !comment.isEmpty())
                comments.append(comment);
        }
    }
    image.isReviewed = image.isReviewed || isGood;
    if (!comments.isEmpty())
        image.extras[u"verification-comment"_s] = comments.join(u'\n');
}

/// The keys that are written back: what belongs to no attribute, and how the boxes came about, but
/// for an export of ours, whose name and date say nothing of them.
QJsonObject keptKeys(const ManifestLine& line, const std::vector<ManifestAttribute>& boxes)
{
    QJsonObject kept = line.rest;
    for (const ManifestAttribute& attribute : boxes) {
        if (isManifestJobOfOurs(attribute.metadata[u"job-name"].toString()))
            continue;
        for (const QString& key : {u"job-name"_s, u"creation-date"_s}) {
            if (attribute.metadata.contains(key) && !kept.contains(key))
                kept.insert(key, attribute.metadata.value(key));
        }
    }
    return kept;
}

} // namespace

ManifestIntake::ManifestIntake(QString attribute, ProblemList& problems)
    : m_attribute(std::move(attribute))
    , m_problems(problems)
{ }

bool ManifestIntake::take(const ManifestLine& line, ForeignImage& image)
{
    for (const ManifestAttribute& attribute : line.boxes)
        m_boxAttributes.insert(attribute.name);
    const auto boxes = boxesThatCount(line.boxes, m_attribute);
    for (const ManifestAttribute& attribute : boxes)
        takeBoxes(attribute, image);
    for (const ManifestAttribute& attribute : line.classes) {
        for (const QString& tag : tagsOf(attribute))
            addTag(image, tag);
    }
    takeVerifications(line.verifications, image);
    if (const QJsonObject kept = keptKeys(line, boxes); !kept.isEmpty())
        image.extras[u"manifest"_s] = kept;
    tellUnused(line, image);
    return !boxes.empty() || !line.classes.empty() || !line.unusable.isEmpty()
        || !line.withoutMetadata.isEmpty();
}

void ManifestIntake::takeBoxes(const ManifestAttribute& attribute, ForeignImage& image)
{
    if (!attribute.value[u"annotations"].isArray()) {
        tell(image, ProblemSeverity::Error, u"ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT"_s,
             Text::tr("The attribute “%1” has no list of annotations.").arg(attribute.name),
             Text::tr("Not taken."));
        return;
    }
    const QJsonObject& metadata = attribute.metadata;
    const QJsonArray annotations = attribute.value[u"annotations"].toArray();
    const QJsonArray objects = metadata[u"objects"].toArray();
    const QJsonObject classes = metadata[u"class-map"].toObject();
    const bool isByModel = metadata[u"human-annotated"].toString() == u"no";
    for (auto it = classes.begin(); it != classes.end(); ++it)
        addLabel(it.value().toString(), it.key());
    int unsure = 0;
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        const QJsonValue annotation = annotations[i];
        const QJsonValue object = i < objects.size() ? objects[i] : QJsonValue();
        unsure += object[u"confidence"].isDouble() ? 0 : 1;
        const QString id = classId(annotation);
        if (id.isEmpty()) {
            ++image.refusedBoxes;
            tell(image, ProblemSeverity::Error, u"ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT"_s,
                 Text::tr("Annotation %1 of “%2” has no class id.").arg(i + 1).arg(attribute.name),
                 Text::tr("Left out."));
            continue;
        }
        ForeignBox box{labelName(classes, id, image), boxOf(annotation)};
        box.line = image.line;
        box.isByModel = isByModel;
        if (isByModel)
            box.score = scoreOf(object);
        image.boxes.push_back(std::move(box));
    }
    if (unsure > 0) {
        tell(image, ProblemSeverity::Warning, u"ERROR_MISSING_BOUNDING_BOX_CONFIDENCE"_s,
             Text::tr("%Ln boxes have no confidence.", nullptr, unsure), Text::tr("Taken."));
    }
    if (image.size.isEmpty())
        image.size = imageSize(attribute.value[u"image_size"]);
    image.isLabelled = true;
    // That a model found nothing proves nothing.
    image.isConfirmedEmpty = image.isConfirmedEmpty || !isByModel;
    image.isReviewed = image.isReviewed || metadata[u"reviewed"].toString() == u"yes";
}

QString ManifestIntake::labelName(const QJsonObject& classes, const QString& id,
                                  const ForeignImage& image)
{
    if (const QJsonValue name = classes[id]; name.isString())
        return name.toString();
    QString name = u"class_"_s + id;
    if (!m_labelNames.contains(name)) {
        tell(image, ProblemSeverity::Warning, u"ERROR_MISSING_CLASS_MAP_ID"_s,
             Text::tr("The class map has no name for class %1.").arg(id),
             Text::tr("Its boxes are labelled “%1”.").arg(name));
    }
    addLabel(name, id);
    return name;
}

void ManifestIntake::addLabel(const QString& name, const QString& id)
{
    if (m_labelNames.contains(name))
        return;
    m_labelNames.insert(name);
    m_labels.push_back({name, id});
}

std::vector<ForeignLabel> ManifestIntake::takeLabels()
{
    std::stable_sort(m_labels.begin(), m_labels.end(),
                     [](const ForeignLabel& a, const ForeignLabel& b) {
                         return a.id.toLongLong() < b.id.toLongLong();
                     });
    return std::exchange(m_labels, {});
}

QStringList ManifestIntake::boxAttributes() const
{
    QStringList names = m_boxAttributes.values();
    names.sort();
    return names;
}

void ManifestIntake::tellUnused(const ManifestLine& line, const ForeignImage& image)
{
    for (const QString& name : line.unusable) {
        tell(image, ProblemSeverity::Warning, u"ERROR_UNSUPPORTED_USE_CASE_TYPE"_s,
             Text::tr("The attribute “%1” holds neither boxes nor classes of images.").arg(name),
             Text::tr("Not taken."));
    }
    for (const QString& name : line.withoutMetadata) {
        tell(
            image, ProblemSeverity::Error, u"ERROR_NO_LABEL_ATTRIBUTES"_s,
            Text::tr("The attribute “%1” has no “%1-metadata”, which names its classes.").arg(name),
            Text::tr("Not taken."));
    }
}

void ManifestIntake::tell(const ForeignImage& image, ProblemSeverity severity, const QString& code,
                          const QString& message, const QString& action)
{
    m_problems.add({code, severity, image.source, image.line, message, action});
}

} // namespace boxwright
