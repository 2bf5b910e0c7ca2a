// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/relink/imagerelink.h"

#include "core/dataset/imagepath.h"
#include "core/exchange/import/imagefinder.h"
#include "core/exchange/relink/imageinspection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <tuple>
#include <utility>

namespace boxwright {

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct ImageRelink
{
    Q_DECLARE_TR_FUNCTIONS(ImageRelink)
};

/// The same for a file however links lead to it.
QString realPath(const QString& path)
{
    return QFileInfo(path).canonicalFilePath();
}

/// Names of one file differ in case and in how accents are composed from disk to disk.
QString comparable(const QString& path)
{
    return path.normalized(QString::NormalizationForm_C).toLower();
}

QString nameOf(const QString& path)
{
    return path.section(u'/', -1);
}

/// How many parts at the end of two paths are the same.
int commonTail(const QString& a, const QString& b)
{
    const QStringList left = a.split(u'/', Qt::SkipEmptyParts);
    const QStringList right = b.split(u'/', Qt::SkipEmptyParts);
    const auto ends = std::mismatch(left.rbegin(), left.rend(), right.rbegin(), right.rend());
    return static_cast<int>(ends.first - left.rbegin());
}

/// A file that could be the one of an image.
struct Candidate
{
    std::size_t image = 0; ///< in the plan
    QString path; ///< absolute
    int tail = 0; ///< parts of the path that agree
};

class Relink
{
public:
    Relink(const std::vector<ImageRecord>& images, const QString& projectFolder,
           const RelinkProgress& progress, std::stop_token stop)
        : m_projectFolder(projectFolder)
        , m_progress(progress)
        , m_stop(std::move(stop))
    {
        for (ImageRecord& image : missingImages(images, projectFolder, m_stop)) {
            m_missing.insert(image.id);
            m_plan.matches.push_back({std::move(image)});
        }
        for (const ImageRecord& image : images) {
            if (!m_missing.contains(image.id)) {
                m_taken.insert(realPath(absoluteImagePath(m_projectFolder, image)));
            }
        }
    }

    Result<RelinkPlan> run(const QString& folder)
    {
        const auto finder = ImageFinder::open({folder});
        if (!finder) {
            return finder.error();
        }
        for (const QString& file : finder->files()) {
            const QString path = QDir::cleanPath(finder->absolutePath(file));
            if (!m_taken.contains(realPath(path))) {
                m_files.append(path);
            }
        }
        findByName();
        inspect(candidatePaths());
        takeSame(m_named);
        if (m_plan.count(RelinkMatch::Outcome::Missing) > 0 && !m_stop.stop_requested()) {
            inspect(m_files);
            takeSame(findByContent());
        }
        if (m_stop.stop_requested()) {
            return Error{ErrorCode::Cancelled, ImageRelink::tr("The search was cancelled.")};
        }
        offerChanged();
        return std::move(m_plan);
    }

private:
    void findByName()
    {
        QHash<QString, QStringList> byName;
        for (const QString& path : m_files) {
            byName[comparable(nameOf(path))].append(path);
        }
        for (std::size_t i = 0; i < m_plan.matches.size(); ++i) {
            const QString wanted = comparable(m_plan.matches[i].image.path);
            for (const QString& path : byName.value(nameOf(wanted))) {
                m_named.push_back({i, path, commonTail(wanted, comparable(path))});
            }
        }
        // The best fitting first; else in the order of the images, and always the same.
        std::stable_sort(m_named.begin(), m_named.end(), [](const auto& a, const auto& b) {
            return std::tie(b.tail, a.image, a.path) < std::tie(a.tail, b.image, b.path);
        });
    }

    QStringList candidatePaths() const
    {
        QStringList paths;
        for (const Candidate& candidate : m_named) {
            paths.append(candidate.path);
        }
        paths.removeDuplicates();
        return paths;
    }

    std::vector<Candidate> findByContent() const
    {
        QHash<QByteArray, QStringList> byContent;
        for (const QString& path : m_files) {
            if (const auto file = m_inspected.constFind(path); file != m_inspected.constEnd()) {
                byContent[file->contentHash].append(path);
            }
        }
        std::vector<Candidate> candidates;
        for (std::size_t i = 0; i < m_plan.matches.size(); ++i) {
            for (const QString& path : byContent.value(m_plan.matches[i].image.contentHash)) {
                candidates.push_back({i, path});
            }
        }
        return candidates;
    }

    /// Reads the files not read yet; those that are no images are left out.
    void inspect(QStringList paths)
    {
        paths.removeIf([this](const QString& path) { return m_seen.contains(path); });
        const auto files = inspectImages(paths, m_progress, m_stop);
        for (qsizetype i = 0; i < paths.size(); ++i) {
            m_seen.insert(paths[i]);
            if (const auto& file = files[static_cast<std::size_t>(i)]) {
                m_inspected.insert(paths[i], *file);
            }
        }
    }

    void takeSame(const std::vector<Candidate>& candidates)
    {
        for (const Candidate& candidate : candidates) {
            const RelinkMatch& match = m_plan.matches[candidate.image];
            const auto file = m_inspected.constFind(candidate.path);
            if (match.outcome == RelinkMatch::Outcome::Missing && file != m_inspected.constEnd()
                && file->contentHash == match.image.contentHash
                && !m_taken.contains(candidate.path)) {
                take(candidate, RelinkMatch::Outcome::Same);
            }
        }
    }

    /// What is left: files of the name whose content is another one.
    void offerChanged()
    {
        QHash<std::size_t, std::vector<Candidate>> best;
        for (const Candidate& candidate : m_named) {
            if (m_plan.matches[candidate.image].outcome != RelinkMatch::Outcome::Missing
                || !m_inspected.contains(candidate.path) || m_taken.contains(candidate.path)) {
                continue;
            }
            auto& candidates = best[candidate.image];
            if (candidates.empty() || candidates.front().tail == candidate.tail) {
                candidates.push_back(candidate);
            }
        }
        QHash<QString, int> claims; // two images may want one file
        for (const auto& candidates : std::as_const(best)) {
            ++claims[candidates.front().path];
        }
        for (auto it = best.cbegin(); it != best.cend(); ++it) {
            if (it->size() > 1 || claims[it->front().path] > 1) {
                m_plan.matches[it.key()].outcome = RelinkMatch::Outcome::Ambiguous;
            } else {
                take(it->front(), RelinkMatch::Outcome::Changed);
            }
        }
    }

    void take(const Candidate& candidate, RelinkMatch::Outcome outcome)
    {
        const InspectedImage file = m_inspected.value(candidate.path);
        RelinkMatch& match = m_plan.matches[candidate.image];
        match.outcome = outcome;
        match.path = m_projectFolder.relativeFilePath(candidate.path);
        match.contentHash = file.contentHash;
        match.size = file.header.size;
        match.orientation = file.header.orientation;
        m_taken.insert(candidate.path);
    }

    QDir m_projectFolder;
    const RelinkProgress& m_progress;
    std::stop_token m_stop;
    RelinkPlan m_plan;
    QSet<ImageId> m_missing;
    QSet<QString> m_taken; ///< files that belong to an image
    QStringList m_files; ///< absolute
    std::vector<Candidate> m_named;
    QSet<QString> m_seen;
    QHash<QString, InspectedImage> m_inspected;
};

void fitBoxes(Operation& operation, const ImageRecord& before, ImageRecord& after,
              const std::vector<Annotation>& boxes)
{
    bool hasBoxes = false;
    for (const Annotation& box : boxes) {
        Annotation fitted = box;
        fitted.box = box.box.clampedTo(after.size);
        const bool isInside = !fitted.box.isEmpty();
        hasBoxes = hasBoxes || isInside;
        if (!isInside) {
            operation.changes.emplace_back(AnnotationChange{before.id, box, {}});
        } else if (fitted.box != box.box) {
            operation.changes.emplace_back(AnnotationChange{before.id, box, std::move(fitted)});
        }
    }
    if (!boxes.empty() && !hasBoxes) {
        after.state = ImageState::Unseen;
    }
}

bool isTaken(const RelinkMatch& match, bool withChanged)
{
    return match.outcome == RelinkMatch::Outcome::Same
        || (withChanged && match.outcome == RelinkMatch::Outcome::Changed);
}

} // namespace

int RelinkPlan::taken(bool withChanged) const
{
    return static_cast<int>(
        std::count_if(matches.begin(), matches.end(), [withChanged](const RelinkMatch& match) {
            return isTaken(match, withChanged);
        }));
}

std::vector<ImageRecord> missingImages(const std::vector<ImageRecord>& images,
                                       const QString& projectFolder, const std::stop_token& stop)
{
    const QDir folder(projectFolder);
    std::vector<ImageRecord> missing;
    for (const ImageRecord& image : images) {
        if (stop.stop_requested()) {
            break;
        }
        if (!QFileInfo::exists(absoluteImagePath(folder, image))) {
            missing.push_back(image);
        }
    }
    return missing;
}

Result<RelinkPlan> planRelink(const std::vector<ImageRecord>& images, const QString& projectFolder,
                              const QString& folder, const RelinkProgress& progress,
                              const std::stop_token& stop)
{
    return Relink(images, projectFolder, progress, stop).run(folder);
}

Operation relinkOperation(const RelinkPlan& plan,
                          const QHash<ImageId, std::vector<Annotation>>* changedBoxes)
{
    Operation operation;
    for (const RelinkMatch& match : plan.matches) {
        if (!isTaken(match, changedBoxes != nullptr)) {
            continue;
        }
        ImageRecord after = match.image;
        after.path = match.path;
        if (match.outcome == RelinkMatch::Outcome::Changed) {
            after.contentHash = match.contentHash;
            after.size = match.size;
            after.orientation = match.orientation;
            fitBoxes(operation, match.image, after, changedBoxes->value(match.image.id));
        }
        operation.changes.emplace_back(ImageChange{match.image, std::move(after)});
    }
    operation.text =
        ImageRelink::tr("Find %Ln missing image(s)", nullptr, plan.taken(changedBoxes != nullptr));
    return operation;
}

Operation takeChangesOperation(const RelinkPlan& plan,
                               const QHash<ImageId, std::vector<Annotation>>& boxes)
{
    Operation operation = relinkOperation(plan, &boxes);
    operation.text = ImageRelink::tr("Take %Ln changed image(s)", nullptr, plan.taken(true));
    return operation;
}

} // namespace boxwright
