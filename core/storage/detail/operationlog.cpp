// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/operationlog.h"

#include "core/dataset/change.h"
#include "core/storage/detail/changecodec.h"
#include "core/storage/detail/storagefailure.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>
#include <span>

namespace boxwright::detail {

namespace {

// An import may change a million values: parts of this size bound the memory that takes.
constexpr size_t kChangesPerPart = 2000;

std::optional<qint64> key(std::optional<ImageId> image)
{
    return image ? std::optional(image->value()) : std::nullopt;
}

/// As the log writes them: it does not tell two ways of naming one colour apart, say.
bool areSame(const Change& a, const Change& b)
{
    return a == b || encodeChanges({&a, 1}) == encodeChanges({&b, 1});
}

/// True when `step` makes no other changes than `only`, or anything will do.
bool isWanted(const Operation& step, const Operation* only)
{
    return only == nullptr
        || std::equal(step.changes.begin(), step.changes.end(), only->changes.begin(),
                      only->changes.end(), areSame);
}

LoggedOperation operationFromRow(const Query& row)
{
    const auto image = row.optionalInteger(3);
    return {OperationId(row.integer(0)),
            QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC),
            row.flag(4),
            {row.text(2), image ? std::optional(ImageId(*image)) : std::nullopt, {}}};
}

} // namespace

OperationId OperationLog::apply(const Operation& operation)
{
    WriteTransaction transaction(m_database);
    const OperationId id = applyAndLog(operation);
    transaction.commit();
    return id;
}

void OperationLog::replaceNewest(const Operation& operation, const Operation* only)
{
    WriteTransaction transaction(m_database);
    const auto newest = newestDone(operation.image);
    if (only != nullptr && (!newest || !isWanted(newest->operation, only))) {
        return;
    }
    if (newest) {
        applyChanges(inverted(newest->operation));
        setUndone(newest->id, true);
    }
    if (operation.changes.empty()) {
        forgetUndone(operation.image);
    } else {
        applyAndLog(operation);
    }
    transaction.commit();
}

OperationId OperationLog::apply(const QString& text, const ChangeSource& changes)
{
    WriteTransaction transaction(m_database);
    const OperationId step = addStep(text, std::nullopt);
    Touched touched;
    int part = 0;
    for (;;) {
        const auto some = changes();
        if (!some) {
            throw StorageFailure(
                {ErrorCode::Cancelled,
                 QCoreApplication::translate("ProjectFile", "Nothing was changed.")});
        }
        if (some->empty()) {
            break;
        }
        // Writing it for the log takes half as long as making the changes: beside them. Where no
        // thread is to be had, afterwards.
        auto encoded = std::async([&] { return encodeChanges(*some); });
        applyPart(*some, touched);
        addPart(step, part++, encoded.get());
    }
    finish(touched);
    transaction.commit();
    return step;
}

OperationId OperationLog::applyAndLog(const Operation& operation)
{
    applyChanges(operation);
    const OperationId step = addStep(operation.text, operation.image);
    const std::span<const Change> changes(operation.changes);
    int part = 0;
    for (size_t first = 0; first < changes.size(); first += kChangesPerPart) {
        const size_t count = std::min(kChangesPerPart, changes.size() - first);
        addPart(step, part++, encodeChanges(changes.subspan(first, count)));
    }
    return step;
}

OperationId OperationLog::addStep(const QString& text, std::optional<ImageId> image)
{
    forgetUndone(image);
    m_database.query("INSERT INTO operations(time, text, image) VALUES(?, ?, ?)")
        .bind(1, QDateTime::currentMSecsSinceEpoch())
        .bind(2, text)
        .bind(3, key(image))
        .run();
    return OperationId(m_database.lastInsertId());
}

void OperationLog::addPart(OperationId step, int part, const QByteArray& changes)
{
    m_database.query("INSERT INTO operation_changes(operation, part, changes) VALUES(?, ?, ?)")
        .bind(1, step.value())
        .bind(2, part)
        .bind(3, changes)
        .run();
}

void OperationLog::applyChanges(const Operation& operation)
{
    Touched touched;
    applyPart(operation.changes, touched);
    finish(touched);
}

void OperationLog::applyPart(std::span<const Change> changes, Touched& touched)
{
    for (const Change& change : changes) {
        if (const auto* label = std::get_if<LabelChange>(&change)) {
            m_labels.apply(*label);
            touched.labels = true;
        } else if (const auto* image = std::get_if<ImageChange>(&change)) {
            m_images.apply(*image);
            if (image->after && (!image->before || image->before->state != image->after->state)) {
                touched.images.insert(image->after->id);
            }
        } else if (const auto* box = std::get_if<AnnotationChange>(&change)) {
            m_annotations.apply(*box);
            touched.images.insert(box->image);
        } else {
            m_dismissed.apply(std::get<DismissalChange>(change));
        }
    }
}

void OperationLog::finish(const Touched& touched)
{
    m_images.setChanged(touched.images, QDateTime::currentDateTimeUtc());
    if (touched.labels) {
        m_labels.checkNames();
    }
}

std::optional<LoggedOperation> OperationLog::undo(std::optional<ImageId> image,
                                                  const Operation* only)
{
    WriteTransaction transaction(m_database);
    auto operation = newestDone(image);
    if (!operation) {
        return {};
    }
    const Operation inverse = inverted(operation->operation);
    if (!isWanted(inverse, only)) {
        return {};
    }
    applyChanges(inverse);
    setUndone(operation->id, true);
    operation->undone = true;
    transaction.commit();
    return operation;
}

std::optional<LoggedOperation> OperationLog::redo(std::optional<ImageId> image,
                                                  const Operation* only)
{
    WriteTransaction transaction(m_database);
    auto operation = oldestUndone(image);
    if (!operation || !isWanted(operation->operation, only)) {
        return {};
    }
    applyChanges(operation->operation);
    setUndone(operation->id, false);
    operation->undone = false;
    transaction.commit();
    return operation;
}

std::vector<LoggedOperation> OperationLog::history(std::optional<ImageId> image)
{
    std::vector<LoggedOperation> operations = headers(image);
    for (LoggedOperation& operation : operations) {
        readChanges(operation);
    }
    return operations;
}

std::vector<LoggedOperation> OperationLog::headers(std::optional<ImageId> image)
{
    Query rows = m_database.query(
        "SELECT id, time, text, image, undone FROM operations WHERE image IS ? ORDER BY id");
    rows.bind(1, key(image));
    std::vector<LoggedOperation> operations;
    while (rows.next()) {
        operations.push_back(operationFromRow(rows));
    }
    return operations;
}

std::optional<LoggedOperation> OperationLog::find(OperationId id)
{
    std::optional<LoggedOperation> operation;
    {
        Query row =
            m_database.query("SELECT id, time, text, image, undone FROM operations WHERE id = ?");
        row.bind(1, id.value());
        if (!row.next()) {
            return std::nullopt;
        }
        operation = operationFromRow(row);
    }
    readChanges(*operation);
    return operation;
}

std::optional<LoggedOperation> OperationLog::newestDone(std::optional<ImageId> image)
{
    std::optional<OperationId> id;
    {
        Query row = m_database.query("SELECT id FROM operations WHERE image IS ? AND undone = 0"
                                     " ORDER BY id DESC LIMIT 1");
        row.bind(1, key(image));
        if (row.next()) {
            id = OperationId(row.integer(0));
        }
    }
    return id ? find(*id) : std::nullopt;
}

std::optional<LoggedOperation> OperationLog::oldestUndone(std::optional<ImageId> image)
{
    std::optional<OperationId> id;
    {
        Query row = m_database.query("SELECT id FROM operations WHERE image IS ? AND undone = 1"
                                     " ORDER BY id LIMIT 1");
        row.bind(1, key(image));
        if (row.next()) {
            id = OperationId(row.integer(0));
        }
    }
    return id ? find(*id) : std::nullopt;
}

void OperationLog::forgetUndone(std::optional<ImageId> image)
{
    m_database.query("DELETE FROM operations WHERE image IS ? AND undone = 1")
        .bind(1, key(image))
        .run();
}

void OperationLog::setUndone(OperationId operation, bool undone)
{
    m_database.query("UPDATE operations SET undone = ? WHERE id = ?")
        .bind(1, undone)
        .bind(2, operation.value())
        .run();
}

void OperationLog::readChanges(LoggedOperation& operation)
{
    Query rows =
        m_database.query("SELECT changes FROM operation_changes WHERE operation = ? ORDER BY part");
    rows.bind(1, operation.id.value());
    while (rows.next()) {
        decodeChanges(rows.blob(0), operation.operation.changes);
    }
}

} // namespace boxwright::detail
