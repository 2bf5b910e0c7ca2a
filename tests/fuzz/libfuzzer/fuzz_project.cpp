// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

#include "scratchfile.h"

using namespace boxwright;

namespace {

QByteArray goodProject()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("good.boxwright"));
    {
        const auto created = ProjectFile::create(path);
        const auto store = created.value()->connect().value();
        Operation operation{QStringLiteral("start"), {}, {}};
        operation.changes.emplace_back(
            LabelChange{{}, Label{LabelId(1), QStringLiteral("cat"), QColor(Qt::red)}});
        operation.changes.emplace_back(
            ImageChange{{}, ImageRecord{ImageId(1), QStringLiteral("a.png"), "hash", {9, 9}}});
        operation.changes.emplace_back(AnnotationChange{
            ImageId(1), {}, Annotation{BoxId::create(), LabelId(1), {1, 1, 5, 5}}});
        if (!store->apply(operation))
            qFatal("the good project cannot be made");
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the good project cannot be read");
    return file.readAll();
}

/// Places (two bytes, in steps of the project's size) and new values of bytes.
QByteArray damaged(QByteArray project, const std::uint8_t* bytes, std::size_t size)
{
    for (std::size_t i = 0; i + 2 < size; i += 3) {
        const auto place = (qsizetype(bytes[i]) << 8 | bytes[i + 1]) * project.size() >> 16;
        project[place] = char(bytes[i + 2]);
    }
    return project;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    return 0;
}

/// A project file that was altered is opened or refused with a sentence, and what is read of it
/// comes back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const QByteArray good = goodProject();
    static const test::ScratchFile file(QStringLiteral("input.boxwright"));
    const QByteArray project = damaged(good, bytes, size);
    file.write(reinterpret_cast<const std::uint8_t*>(project.constData()),
               std::size_t(project.size()));
    const auto opened = ProjectFile::open(file.path(), ProjectAccess::ReadOnly);
    if (!opened) {
        if (opened.error().message.isEmpty())
            qFatal("refused without a sentence");
        return 0;
    }
    const auto store = (*opened)->connect();
    if (!store)
        return 0;
    (void)(*store)->labels();
    (void)(*store)->images();
    (void)(*store)->allAnnotations();
    (void)(*store)->datasetExtras();
    (void)(*store)->history(ImageId(1));
    (void)(*store)->history(std::nullopt);
    return 0;
}
