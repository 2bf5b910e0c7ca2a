// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/datasetimporter.h"

#include "core/archive/archiveprogress.h"
#include "core/exchange/import/annotationsource.h"
#include "core/exchange/import/archivedimport.h"
#include "core/exchange/import/imagefinder.h"
#include "core/exchange/import/imagematching.h"
#include "core/exchange/import/imageplacement.h"
#include "core/exchange/import/importedextras.h"
#include "core/exchange/import/importplan.h"
#include "core/exchange/import/importreport.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <limits>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Ids in a plan that no project has given out yet.
constexpr std::int64_t kFirstPlannedId = std::numeric_limits<std::int64_t>::max() / 2;

constexpr qsizetype kImagesAtOnce = 100; ///< planned between two words of progress

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatasetImporter)
};

Error cancelled()
{
    return {ErrorCode::Cancelled, Text::tr("The import was cancelled. Nothing was added.")};
}

class ImportRun
{
public:
    /// `archives`: what the request asked for, with the problems found so far.
    ImportRun(ProjectStore& store, const ArchivedImport& archives, ProblemList problems,
              const ImportProgress& progress, std::stop_token stop)
        : m_store(store)
        , m_archives(archives)
        , m_request(archives.request())
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_problems(std::move(problems))
    {
        if (m_request.images.isEmpty())
            m_request.images = {QFileInfo(m_request.annotationsPath).absolutePath()};
    }

    Result<ImportReport> run()
    {
        auto finder = ImageFinder::open(m_request.images);
        if (!finder)
            return finder.error();
        auto source = findAnnotations(m_request, *finder, m_problems);
        if (!source)
            return source.error();
        m_report.format = source->format;
        const bool isFolder = source->format == ExchangeFormat::Folder;
        auto foreign =
            isFolder ? Result<ForeignDataset>(plainImages(*finder)) : readAnnotations(*source);
        if (m_stop.stop_requested())
            return cancelled();
        if (!foreign)
            return foreign.error();
        countRefused(*foreign);
        if (const auto taken = m_extras.takeFileKeys(m_store, *foreign); !taken)
            return taken.error();
        MatchedImages images = isFolder ? everyImage(*finder, std::move(foreign.value().images))
                                        : matchImages(*finder, *foreign, m_problems, m_report);
        return plan(*finder, std::move(images), *foreign, isFolder);
    }

private:
    Result<ForeignDataset> readAnnotations(const AnnotationSource& source)
    {
        tell(ImportPhase::Reading, 0, kArchiveSteps);
        const ReadingControl control(m_stop, inArchiveSteps([this](int step) {
                                         tell(ImportPhase::Reading, step, kArchiveSteps);
                                     }));
        auto data =
            formatReader(source.format)->read(source.files, m_request.options, m_problems, control);
        tell(ImportPhase::Reading, kArchiveSteps, kArchiveSteps);
        return data;
    }

    ForeignDataset plainImages(const ImageFinder& finder) const
    {
        ForeignDataset data;
        for (const QString& path : finder.files())
            data.images.push_back({path});
        // Only who asks for plain images can mean that all of them show nothing.
        for (ForeignImage& image : data.images)
            image.isLabelled = m_request.format == ExchangeFormat::Folder;
        return data;
    }

    void countRefused(const ForeignDataset& foreign)
    {
        m_report.boxesRefused += foreign.refusedBoxes;
        for (const ForeignImage& image : foreign.images)
            m_report.boxesRefused += image.refusedBoxes;
    }

    static MatchedImages everyImage(const ImageFinder& finder, std::vector<ForeignImage> images)
    {
        MatchedImages result;
        for (ForeignImage& image : images) {
            image.source = finder.absolutePath(image.fileName);
            const QString path = image.fileName;
            result[path].push_back(std::move(image));
        }
        return result;
    }

    Result<ImportReport> plan(const ImageFinder& finder, MatchedImages images,
                              const ForeignDataset& foreign, bool isFolder)
    {
        auto labels = m_store.labels();
        auto records = m_store.images();
        auto annotations = m_store.allAnnotations();
        if (!labels)
            return labels.error();
        if (!records)
            return records.error();
        if (!annotations)
            return annotations.error();

        QStringList paths;
        for (auto it = images.begin(); it != images.end(); ++it)
            paths.append(finder.absolutePath(it.key()));
        auto files = inspectImages(
            paths, [this](int done, int total) { tell(ImportPhase::LookingAtImages, done, total); },
            m_stop);
        if (m_stop.stop_requested())
            return cancelled();

        LabelResolver resolver(*labels, m_request.labelMapping, LabelId(kFirstPlannedId));
        for (const ForeignLabel& label : foreign.labels) {
            const auto id = resolver.resolve(label.name, label.id);
            if (id && !label.extras.isEmpty())
                m_extras.takeLabelKeys(*id, label.extras);
        }
        m_extras.bound(*labels, m_request.annotationsPath, m_problems);
        m_report.areDetailsNew = m_extras.areNew();
        ImagePlacement placement(QFileInfo(m_store.path()).absolutePath(), *records,
                                 m_request.copyImages, m_archives.temporaryFolder());
        if (!isFolder)
            placement.matchByContent(readableFiles(images, paths, files));
        ImportPlan plan(m_request, std::move(*records), std::move(*annotations),
                        BoxIntake(resolver, m_problems, m_report), m_problems, m_report);
        qsizetype index = 0;
        for (auto it = images.begin(); it != images.end(); ++it, ++index) {
            if (index % kImagesAtOnce == 0)
                tell(ImportPhase::Planning, int(index), int(images.size()));
            if (m_stop.stop_requested())
                return cancelled();
            Result<InspectedImage>& file = files[index];
            if (!file) {
                const bool isAnyFile =
                    isFolder || (foreign.areAllImagesMeant && !it.value().front().isLabelled);
                skipUnreadable(it.value(), paths[index], file.error(), isAnyFile);
                continue;
            }
            if (file->isCutOff)
                tellCutOff(paths[index]);
            const QString name = m_archives.nameOf(paths[index], it.key());
            const QString path = placement.place(paths[index], name, file->contentHash);
            if (const QString twin = placement.ambiguousTwin(path); !twin.isEmpty())
                tellAmbiguous(paths[index], twin);
            if (placement.isElsewhere(path))
                tellSamePicture(paths[index], path);
            else
                m_files.insert(path, {ImageId(0), file->stamp, file->contentHash});
            plan.add({path, name, std::move(*file), std::exchange(it.value(), {})});
        }
        m_report.labelsAdded = static_cast<int>(resolver.added().size());
        m_report.classes = resolver.classes();
        return m_request.dryRun ? finished() : apply(plan, resolver.added(), placement);
    }

    std::vector<ImagePlacement::File>
    readableFiles(const MatchedImages& images, const QStringList& paths,
                  const std::vector<Result<InspectedImage>>& files) const
    {
        std::vector<ImagePlacement::File> readable;
        readable.reserve(files.size());
        std::size_t index = 0;
        for (auto it = images.begin(); it != images.end(); ++it, ++index) {
            const QString& path = paths[qsizetype(index)];
            if (const Result<InspectedImage>& file = files[index])
                readable.push_back({path, m_archives.nameOf(path, it.key()), file->contentHash});
        }
        return readable;
    }

    void skipUnreadable(const std::vector<ForeignImage>& foreign, const QString& path,
                        const Error& error, bool isAnyFile)
    {
        // A folder may hold anything; only what calls itself an image is missed.
        static const QStringList endings{u"jpg"_s,  u"jpeg"_s, u"png"_s,  u"bmp"_s,
                                         u"tif"_s,  u"tiff"_s, u"webp"_s, u"gif"_s,
                                         u"heic"_s, u"heif"_s, u"avif"_s, u"jp2"_s};
        if (isAnyFile && !endings.contains(QFileInfo(path).suffix().toLower()))
            return;
        ++m_report.imagesSkipped;
        for (const ForeignImage& image : foreign)
            m_report.boxesRefused += static_cast<int>(image.boxes.size());
        m_problems.add({u"ERROR_INVALID_IMAGE"_s, ProblemSeverity::Error, path, 0, error.message,
                        Text::tr("Left out.")});
    }

    void tellCutOff(const QString& path)
    {
        m_problems.add({u"IMAGE_CUT_OFF"_s, ProblemSeverity::Warning, path, 0,
                        Text::tr("“%1” is cut off: its lower part may be missing.")
                            .arg(QFileInfo(path).fileName()),
                        Text::tr("Added; it is shown as far as it goes.")});
    }

    void tellSamePicture(const QString& path, const QString& known)
    {
        m_problems.add({u"IMAGE_KNOWN_ELSEWHERE"_s, ProblemSeverity::Info, path, 0,
                        Text::tr("“%1” is the same picture as “%2” of the project.")
                            .arg(QFileInfo(path).fileName(), known),
                        Text::tr("Its boxes were added to that one.")});
    }

    void tellAmbiguous(const QString& path, const QString& known)
    {
        m_problems.add({u"IMAGE_AMBIGUOUS"_s, ProblemSeverity::Warning, path, 0,
                        Text::tr("“%1” is the same picture as “%2” of the project, but so are "
                                 "others here.")
                            .arg(QFileInfo(path).fileName(), known),
                        Text::tr("Added as an image of its own.")});
    }

    Result<ImportReport> apply(ImportPlan& plan, const std::vector<Label>& labels,
                               ImagePlacement& placement)
    {
        if (plan.changedImages() == 0 && labels.empty()) {
            keepExtras(LabelId(kFirstPlannedId)); // no label is planned
            return finished();
        }
        const auto copied = placement.copyFiles(
            [this](int done, int total) { tell(ImportPhase::Copying, done, total); }, m_stop);
        if (!copied)
            return m_stop.stop_requested() ? cancelled() : copied.error();
        auto firstLabel = Result<LabelId>(LabelId(1));
        if (!labels.empty())
            firstLabel = m_store.reserveLabelIds(static_cast<int>(labels.size()));
        if (!firstLabel)
            return firstLabel.error();
        auto firstImage = Result<ImageId>(ImageId(1));
        if (plan.addedImages() > 0)
            firstImage = m_store.reserveImageIds(plan.addedImages());
        if (!firstImage)
            return firstImage.error();
        const QString text = Text::tr("Import %Ln images", nullptr, plan.changedImages());
        ChangeSource changes = plan.takeChanges(labels, *firstLabel, *firstImage);
        // An image that was there may get boxes only, and not change by itself.
        const int total =
            plan.changedImages() + m_report.boxesAdded + static_cast<int>(labels.size());
        int done = 0;
        const auto applied = m_store.apply(text, [&]() -> std::optional<std::vector<Change>> {
            tell(ImportPhase::Storing, std::min(done, total), total);
            if (m_stop.stop_requested())
                return std::nullopt;
            auto next = changes();
            done += next ? static_cast<int>(next->size()) : 0;
            return next;
        });
        if (!applied)
            return m_stop.stop_requested() ? cancelled() : applied.error();
        // Each takes its time with a hundred thousand images.
        tell(ImportPhase::Storing, total, total);
        placement.keep();
        keepExtras(*firstLabel);
        keepFiles();
        tell(ImportPhase::Storing, total, total);
        keepReport();
        return finished();
    }

    void tell(ImportPhase phase, int done, int total) const
    {
        if (m_progress)
            m_progress(phase, done, total);
    }

    void keepExtras(LabelId firstLabel)
    {
        m_extras.keep(m_store, firstLabel, m_request.annotationsPath, m_problems);
    }

    /// So that the files need not be read again to see that they are unchanged.
    void keepFiles()
    {
        const auto records = m_store.images();
        if (!records)
            return;
        std::vector<KnownFile> known;
        for (const ImageRecord& image : *records) {
            const auto file = m_files.constFind(image.path);
            if (file == m_files.constEnd())
                continue;
            known.push_back(*file);
            known.back().image = image.id;
        }
        if (const auto kept = m_store.keepKnownFiles(known); !kept)
            qCWarning(logStorage) << "Known files could not be kept:" << kept.error().detail;
    }

    /// What was found stays with the project, for whoever wonders about its boxes later.
    void keepReport()
    {
        ImportReport report = m_report;
        report.problems = m_archives.named(ProblemList(m_problems).take());
        const auto kept =
            m_store.addImport({QDateTime::currentDateTimeUtc(), exchangeFormatName(m_report.format),
                               m_archives.source(), importReportJson(report)});
        if (!kept)
            qCWarning(logStorage) << "The report could not be kept:" << kept.error().detail;
    }

    ImportReport finished()
    {
        m_report.problems = m_archives.named(m_problems.take());
        return m_report;
    }

    ProjectStore& m_store;
    const ArchivedImport& m_archives;
    ImportRequest m_request;
    const ImportProgress& m_progress;
    std::stop_token m_stop;
    ProblemList m_problems;
    ImportReport m_report;
    QHash<QString, KnownFile> m_files; ///< by the path in the project, still without ids
    ImportedExtras m_extras{LabelId(kFirstPlannedId)};
};

} // namespace

Result<ImportReport> importDataset(ProjectStore& store, const ImportRequest& request,
                                   const ImportProgress& progress, const std::stop_token& stop)
{
    ProblemList problems;
    const auto archives = ArchivedImport::unpack(request, problems, progress, stop);
    if (!archives)
        return stop.stop_requested() ? cancelled() : archives.error();
    auto report = ImportRun(store, *archives, std::move(problems), progress, stop).run();
    return report ? report : archives->named(report.error());
}

} // namespace boxwright
