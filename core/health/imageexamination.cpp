// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/imageexamination.h"

#include "core/exchange/relink/filecontent.h"
#include "core/image/imagedecoder.h"
#include "core/logging.h"
#include "core/parallelwork.h"
#include "core/storage/projectstore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <exception>
#include <span>

namespace boxwright {

namespace {

constexpr unsigned kThreads = 2; ///< the others are for the window and the disk
/// What was found out of so many images is kept at once: an edit waits only for so many rows, and
/// no more is lost with the power.
constexpr std::size_t kExaminationsKeptAtOnce = 2000;

/// What the project knows of files.
struct Knowledge
{
    QHash<ImageId, KnownFile> files;
    QHash<ImageId, ImageFingerprint> fingerprints;

    /// Of what the files show only.
    static Result<Knowledge> readFingerprints(const ProjectStore& store)
    {
        auto fingerprints = store.fingerprints();
        if (!fingerprints) {
            return fingerprints.error();
        }
        return Knowledge{{}, std::move(fingerprints).value()};
    }

    static Result<Knowledge> read(const ProjectStore& store)
    {
        auto knowledge = readFingerprints(store);
        if (!knowledge) {
            return knowledge;
        }
        auto files = store.knownFiles();
        if (!files) {
            return files.error();
        }
        knowledge->files = std::move(files).value();
        return knowledge;
    }

    /// Null when no content like that was examined.
    const ImageFingerprint* fingerprint(ImageId image, const QByteArray& contentHash) const
    {
        const auto found = fingerprints.constFind(image);
        return found != fingerprints.constEnd() && found->contentHash == contentHash ? &*found
                                                                                     : nullptr;
    }
};

/// An examined image and what is new in it.
struct Examination
{
    ExaminedImage examined;
    std::optional<KnownFile> file = {};
    bool isDecoded = false;
};

void takeOver(ExaminedImage& examined, const ImageFingerprint& fingerprint)
{
    examined.state = fingerprint.isCutOff ? FileState::CutOff : FileState::Whole;
    examined.hash = PictureHash::fromBytes(fingerprint.look);
    if (fingerprint.taken) {
        examined.capture = Capture{*fingerprint.taken, fingerprint.camera};
    }
}

ImageFingerprint fingerprintOf(const ExaminedImage& examined)
{
    ImageFingerprint fingerprint{examined.image, examined.contentHash,
                                 examined.state == FileState::CutOff,
                                 examined.hash ? examined.hash->toBytes() : QByteArray()};
    if (examined.capture) {
        fingerprint.taken = examined.capture->time;
        fingerprint.camera = examined.capture->camera;
    }
    return fingerprint;
}

void decode(Examination& made, const QString& path)
{
    const auto decoded = decodeImage(path, hashedSide);
    if (!decoded) {
        made.examined.state = FileState::Unreadable;
        return;
    }
    made.examined.state = decoded->warning.isEmpty() ? FileState::Whole : FileState::CutOff;
    made.examined.hash = perceptualHash(decoded->image);
    made.examined.capture = readCapture(path);
    made.isDecoded = true;
}

Examination examine(ImageId image, const QString& path, const Knowledge& knowledge)
{
    Examination found{{image}};
    const std::optional<FileContent> content = fileContent(image, path, knowledge.files);
    if (!content) {
        found.examined.state = QFileInfo::exists(path) ? FileState::Unreadable : FileState::Missing;
        return found;
    }
    found.examined.contentHash = content->file.contentHash;
    if (content->wasRead) {
        found.file = content->file;
    }
    if (const auto* kept = knowledge.fingerprint(image, found.examined.contentHash)) {
        takeOver(found.examined, *kept);
    } else {
        decode(found, path);
    }
    return found;
}

/// Memory may run out over one image, which must not end the program.
Examination examineGuarded(ImageId image, const QString& path, const Knowledge& knowledge)
{
    try {
        return examine(image, path, knowledge);
    } catch (const std::exception& exception) {
        qCWarning(logStorage) << "An image cannot be examined:" << exception.what();
        return {{image, FileState::Unreadable}};
    }
}

void warnUnlessKept(const Result<void>& kept)
{
    if (!kept) { // it is examined again another day
        qCWarning(logStorage) << "What was examined cannot be kept:" << kept.error().detail;
    }
}

void keep(const ProjectStore& store, std::span<const Examination> examinations)
{
    if (store.isReadOnly()) {
        return;
    }
    std::vector<KnownFile> files;
    std::vector<ImageFingerprint> fingerprints;
    for (const Examination& made : examinations) {
        if (made.file) {
            files.push_back(*made.file);
        }
        if (made.isDecoded) {
            fingerprints.push_back(fingerprintOf(made.examined));
        }
    }
    if (!files.empty()) {
        warnUnlessKept(store.keepKnownFiles(files));
    }
    if (!fingerprints.empty()) {
        warnUnlessKept(store.keepFingerprints(fingerprints));
    }
}

} // namespace

Result<std::vector<ExaminedImage>> examineImages(const ProjectStore& store,
                                                 const std::vector<ImageRecord>& images,
                                                 const ExaminationProgress& progress,
                                                 const std::stop_token& stop)
{
    const auto knowledge = Knowledge::read(store);
    if (!knowledge) {
        return knowledge.error();
    }
    std::vector<Examination> examinations;
    examinations.reserve(images.size());
    std::vector<QString> paths; // a store is used by one thread only
    paths.reserve(images.size());
    for (const ImageRecord& image : images) {
        examinations.push_back({{image.id}});
        paths.push_back(store.absoluteImagePath(image));
    }
    for (std::size_t first = 0; first < images.size(); first += kExaminationsKeptAtOnce) {
        const std::span part =
            std::span(examinations)
                .subspan(first, std::min(kExaminationsKeptAtOnce, images.size() - first));
        workInParallel(
            int(part.size()), kThreads,
            [&](int item) {
                const auto i = first + std::size_t(item);
                examinations[i] = examineGuarded(images[i].id, paths[i], *knowledge);
            },
            [&](int done, int) {
                if (progress) {
                    progress(int(first) + done, int(images.size()));
                }
            },
            stop);
        keep(store, part);
        if (stop.stop_requested()) {
            return checkCancelled();
        }
    }
    std::vector<ExaminedImage> examined;
    examined.reserve(examinations.size());
    for (Examination& made : examinations) {
        examined.push_back(std::move(made.examined));
    }
    return examined;
}

Result<void> examineNewImages(const ProjectStore& store, const ExaminationProgress& progress,
                              const std::stop_token& stop)
{
    if (store.isReadOnly()) {
        return {};
    }
    auto images = store.images();
    if (!images) {
        return images.error();
    }
    const auto knowledge = Knowledge::readFingerprints(store);
    if (!knowledge) {
        return knowledge.error();
    }
    std::erase_if(*images, [&](const ImageRecord& image) {
        const bool isOfUse = image.state != ImageState::Unseen || image.split != Split::None;
        return !isOfUse || knowledge->fingerprint(image.id, image.contentHash) != nullptr
            || !QFile::exists(store.absoluteImagePath(image));
    });
    if (images->empty()) {
        return {};
    }
    const auto examined = examineImages(store, *images, progress, stop);
    return examined ? Result<void>() : examined.error();
}

Error checkCancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("ImageExamination", "The check was cancelled.")};
}

Result<std::vector<ExaminedImage>> knownExaminations(const ProjectStore& store,
                                                     const std::vector<ImageRecord>& images)
{
    const auto knowledge = Knowledge::readFingerprints(store);
    if (!knowledge) {
        return knowledge.error();
    }
    std::vector<ExaminedImage> examined;
    examined.reserve(images.size());
    for (const ImageRecord& image : images) {
        examined.push_back({image.id, FileState::Whole, image.contentHash});
        if (const auto* kept = knowledge->fingerprint(image.id, image.contentHash)) {
            takeOver(examined.back(), *kept);
        }
    }
    return examined;
}

} // namespace boxwright
