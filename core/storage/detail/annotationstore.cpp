// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/annotationstore.h"

#include "core/dataset/change.h"
#include "core/storage/detail/storagefailure.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <utility>

namespace boxwright::detail {

namespace {

Annotation annotationFromRow(const Query& row)
{
    return {BoxId(QUuid::fromRfc4122(row.blob(0))),
            LabelId(row.integer(1)),
            {row.real(2), row.real(3), row.real(4), row.real(5)},
            static_cast<BoxAuthor>(row.number(6)),
            row.optionalReal(7),
            row.flag(8),
            row.flag(9),
            row.flag(10),
            row.flag(11),
            row.text(12),
            row.object(13)};
}

/// All but the image, which is parameter 2 and stays what it was.
Query& bindBox(Query& query, const Annotation& annotation)
{
    return query.bind(1, annotation.id.value().toRfc4122())
        .bind(3, annotation.label.value())
        .bind(4, annotation.box.x)
        .bind(5, annotation.box.y)
        .bind(6, annotation.box.width)
        .bind(7, annotation.box.height)
        .bind(8, static_cast<int>(annotation.author))
        .bind(9, annotation.score)
        .bind(10, annotation.difficult)
        .bind(11, annotation.crowd)
        .bind(12, annotation.truncated)
        .bind(13, annotation.occluded)
        .bind(14, annotation.foreignId)
        .bind(15, annotation.extras);
}

struct ExampleCandidate
{
    qint64 position; ///< the key of the box
    qint64 image;
    int rank; ///< lower is better: a crowd shows no single thing, a person knows what is meant
    double area;
    int place = 0; ///< how many boxes of its image are better
};

bool isBetter(const ExampleCandidate& a, const ExampleCandidate& b)
{
    return std::tie(a.rank, b.area, a.position) < std::tie(b.rank, a.area, b.position);
}

/// The best of each image, then the second best of each, and so on.
std::vector<ExampleCandidate> bestExamples(std::vector<ExampleCandidate> candidates, int count)
{
    std::sort(candidates.begin(), candidates.end(),
              [](const ExampleCandidate& a, const ExampleCandidate& b) {
                  return a.image != b.image ? a.image < b.image : isBetter(a, b);
              });
    for (size_t i = 1; i < candidates.size(); ++i) {
        const bool isSameImage = candidates[i].image == candidates[i - 1].image;
        candidates[i].place = isSameImage ? candidates[i - 1].place + 1 : 0;
    }
    const size_t wanted = std::min(candidates.size(), static_cast<size_t>(std::max(count, 0)));
    const auto end = candidates.begin() + static_cast<std::ptrdiff_t>(wanted);
    std::partial_sort(candidates.begin(), end, candidates.end(),
                      [](const ExampleCandidate& a, const ExampleCandidate& b) {
                          return a.place != b.place ? a.place < b.place : isBetter(a, b);
                      });
    candidates.erase(end, candidates.end());
    return candidates;
}

} // namespace

std::vector<Annotation> AnnotationStore::ofImage(ImageId image)
{
    Query rows = m_database.query(
        "SELECT id, label, x, y, width, height, author, score, difficult, crowd, truncated,"
        " occluded, foreign_id, extras FROM boxes WHERE image = ? ORDER BY position");
    rows.bind(1, image.value());
    std::vector<Annotation> annotations;
    while (rows.next()) {
        annotations.push_back(annotationFromRow(rows));
    }
    return annotations;
}

QHash<ImageId, std::vector<Annotation>> AnnotationStore::all()
{
    QHash<ImageId, std::vector<Annotation>> annotations;
    Query rows = m_database.query(
        "SELECT id, label, x, y, width, height, author, score, difficult, crowd, truncated,"
        " occluded, foreign_id, extras, image FROM boxes"
        " WHERE image NOT IN (SELECT id FROM images WHERE removed = 1) ORDER BY position");
    while (rows.next()) {
        annotations[ImageId(rows.integer(14))].push_back(annotationFromRow(rows));
    }
    return annotations;
}

QHash<ImageId, std::vector<Annotation>> AnnotationStore::ofLabel(LabelId label)
{
    QHash<ImageId, std::vector<Annotation>> annotations;
    Query rows = m_database.query(
        "SELECT id, label, x, y, width, height, author, score, difficult, crowd, truncated,"
        " occluded, foreign_id, extras, image FROM boxes WHERE label = ?"
        " AND image NOT IN (SELECT id FROM images WHERE removed = 1) ORDER BY position");
    rows.bind(1, label.value());
    while (rows.next()) {
        annotations[ImageId(rows.integer(14))].push_back(annotationFromRow(rows));
    }
    return annotations;
}

std::vector<LabelExample> AnnotationStore::examples(LabelId label, int count,
                                                    const std::stop_token& stop)
{
    std::vector<ExampleCandidate> candidates;
    {
        Query rows = m_database.query(
            "SELECT position, image, crowd * 4 + difficult * 2 + (author <> 0), width * height"
            " FROM boxes WHERE label = ?"
            " AND image NOT IN (SELECT id FROM images WHERE removed = 1)");
        rows.bind(1, label.value());
        while (!stop.stop_requested() && rows.next()) {
            candidates.push_back({rows.integer(0), rows.integer(1), rows.number(2), rows.real(3)});
        }
    }
    std::vector<LabelExample> examples;
    for (const ExampleCandidate& best : bestExamples(std::move(candidates), count)) {
        Query row = m_database.query(
            "SELECT boxes.id, label, x, y, boxes.width, boxes.height, author, score, difficult,"
            " crowd, truncated, occluded, boxes.foreign_id, boxes.extras, path"
            " FROM boxes JOIN images ON images.id = boxes.image WHERE position = ?");
        row.bind(1, best.position);
        if (row.next()) {
            examples.push_back({ImageId(best.image), row.text(14), annotationFromRow(row)});
        }
    }
    return examples;
}

QHash<ImageId, LabelCounts> AnnotationStore::labelCounts()
{
    QHash<ImageId, LabelCounts> counts;
    Query rows = m_database.query("SELECT image, label, author, COUNT(*) FROM boxes"
                                  " GROUP BY image, label, author ORDER BY image, label, author");
    while (rows.next()) {
        counts[ImageId(rows.integer(0))].push_back(
            {LabelId(rows.integer(1)), rows.number(3), static_cast<BoxAuthor>(rows.number(2))});
    }
    return counts;
}

LabelCounts AnnotationStore::labelCounts(ImageId image)
{
    LabelCounts counts;
    Query rows = m_database.query("SELECT label, author, COUNT(*) FROM boxes WHERE image = ?"
                                  " GROUP BY label, author ORDER BY label, author");
    rows.bind(1, image.value());
    while (rows.next()) {
        counts.push_back(
            {LabelId(rows.integer(0)), rows.number(2), static_cast<BoxAuthor>(rows.number(1))});
    }
    return counts;
}

void AnnotationStore::apply(const AnnotationChange& change)
{
    if (change.after && !change.after->box.isFinite()) {
        throw StorageFailure(
            {ErrorCode::InvalidArgument,
             QCoreApplication::translate("ProjectFile",
                                         "A box has an edge that is not a number; the change was "
                                         "not made.")});
    }
    if (!change.before && change.after) {
        insert(change.image, *change.after);
    } else if (change.before && change.after) {
        update(change);
    } else if (change.before) {
        remove(change.before->id);
    }
}

void AnnotationStore::insert(ImageId image, const Annotation& annotation)
{
    // With an ON CONFLICT clause it takes a quarter longer, which counts for a million boxes.
    Query query = m_database.query(
        "INSERT INTO boxes(id, image, label, x, y, width, height, author, score,"
        " difficult, crowd, truncated, occluded, foreign_id, extras)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
    query.bind(2, image.value());
    if (!bindBox(query, annotation).insert()) {
        overwrite(annotation);
    }
}

void AnnotationStore::overwrite(const Annotation& annotation)
{
    Query query =
        m_database.query("UPDATE boxes SET label = ?3, x = ?4, y = ?5, width = ?6, height = ?7,"
                         " author = ?8, score = ?9, difficult = ?10, crowd = ?11, truncated = ?12,"
                         " occluded = ?13, foreign_id = ?14, extras = ?15 WHERE id = ?1");
    bindBox(query, annotation).run();
}

void AnnotationStore::update(const AnnotationChange& change)
{
    std::optional<Annotation> current;
    {
        Query row = m_database.query(
            "SELECT id, label, x, y, width, height, author, score, difficult, crowd, truncated,"
            " occluded, foreign_id, extras FROM boxes WHERE id = ?");
        row.bind(1, change.before->id.value().toRfc4122());
        if (row.next()) {
            current = annotationFromRow(row);
        }
    }
    if (current) {
        applyDifference(*current, *change.before, *change.after);
        overwrite(*current);
    }
}

void AnnotationStore::remove(const BoxId& box)
{
    m_database.query("DELETE FROM boxes WHERE id = ?").bind(1, box.value().toRfc4122()).run();
}

} // namespace boxwright::detail
