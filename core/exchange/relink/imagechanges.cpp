// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/relink/imagechanges.h"

#include "core/exchange/relink/filecontent.h"
#include "core/image/imagedecoder.h"
#include "core/logging.h"
#include "core/storage/projectstore.h"

#include <QCoreApplication>

#include <utility>

namespace boxwright {

namespace {

/// An edit waits only for so many rows, and a stop loses no more.
constexpr std::size_t kKeptAtOnce = 256;

class FileReader
{
public:
    FileReader(const ProjectStore& store, QHash<ImageId, KnownFile> known)
        : m_store(store)
        , m_known(std::move(known))
    { }

    /// The hash of the file of an image; empty when it is missing or cannot be read.
    QByteArray hash(ImageId image, const QString& path)
    {
        const std::optional<FileContent> content = fileContent(image, path, m_known);
        if (!content) {
            return {};
        }
        if (content->wasRead) {
            m_read.push_back(content->file);
        }
        if (m_read.size() >= kKeptAtOnce) {
            keep();
        }
        return content->file.contentHash;
    }

    /// What cannot be kept is read again another day.
    void keep()
    {
        const std::vector<KnownFile> read = std::exchange(m_read, {});
        if (read.empty() || m_store.isReadOnly()) {
            return;
        }
        if (const auto kept = m_store.keepKnownFiles(read); !kept) {
            qCWarning(logStorage) << "Known files could not be kept:" << kept.error().detail;
        }
    }

private:
    const ProjectStore& m_store;
    QHash<ImageId, KnownFile> m_known;
    std::vector<KnownFile> m_read;
};

RelinkMatch changed(const ImageRecord& image, const QString& path, const QByteArray& contentHash)
{
    RelinkMatch match{image, RelinkMatch::Outcome::Unreadable, image.path, contentHash};
    if (const auto header = readImageHeader(path)) {
        match.outcome = RelinkMatch::Outcome::Changed;
        match.size = header->size;
        match.orientation = header->orientation;
    }
    return match;
}

} // namespace

Result<RelinkPlan> changedImages(const ProjectStore& store, const std::vector<ImageRecord>& images,
                                 const std::stop_token& stop)
{
    auto known = store.knownFiles();
    if (!known) {
        return known.error();
    }
    FileReader reader(store, std::move(known).value());
    RelinkPlan plan;
    for (const ImageRecord& image : images) {
        if (stop.stop_requested()) {
            break;
        }
        if (image.contentHash.isEmpty()) {
            continue;
        }
        const QString path = store.absoluteImagePath(image);
        const QByteArray hash = reader.hash(image.id, path);
        if (!hash.isEmpty() && hash != image.contentHash) {
            plan.matches.push_back(changed(image, path, hash));
        }
    }
    reader.keep();
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled,
                     QCoreApplication::translate("ImageChanges", "The search was cancelled.")};
    }
    return plan;
}

} // namespace boxwright
