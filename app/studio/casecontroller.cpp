// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/casecontroller.h"

#include "app/studio/casemending.h"
#include "app/studio/errorreporter.h"
#include "core/annotation/labellookup.h"
#include "core/dataset/project.h"
#include "core/image/imagedecoder.h"
#include "core/image/tightenedbox.h"
#include "widgets/panels/casegallery.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace boxwright {

namespace {

constexpr int kMostSuspicions = 500;

/// The labels of the project, then those that only the model knows.
std::vector<Label> joined(std::vector<Label> labels, const std::vector<Label>& modelLabels)
{
    for (const Label& label : modelLabels) {
        if (findLabel(labels, label.id) == nullptr)
            labels.push_back(label);
    }
    return labels;
}

bool isConfirmed(const std::vector<ConfirmedTruth>& confirmed, const BoxCase& boxCase)
{
    return std::any_of(confirmed.begin(), confirmed.end(), [&boxCase](const ConfirmedTruth& known) {
        return confirms(known, boxCase);
    });
}

/// What is drawn today in the image of a case, but for the box of the case; nothing of one that
/// cannot be read.
std::vector<OtherBox> otherBoxes(const Project& project, const BoxCase& boxCase)
{
    std::vector<OtherBox> others;
    const Result<std::vector<Annotation>> annotations = project.annotations(boxCase.image);
    if (!annotations)
        return others;
    others.reserve(annotations->size());
    for (const Annotation& drawn : *annotations) {
        if (boxCase.truth && drawn.id == boxCase.truth->id)
            continue;
        const Label* label = findLabel(project.labels(), drawn.label);
        others.push_back({drawn.box.rect(), label == nullptr ? QColor(Qt::gray) : label->colour});
    }
    return others;
}

/// In the worker thread. Absent: there is nothing to fit.
Result<std::optional<BoundingBox>> fittedBox(const QString& path, const BoundingBox& box)
{
    const Result<DecodedImage> decoded = decodeImage(path);
    if (!decoded)
        return decoded.error();
    return tightenedBox(decoded->image, decoded->fullSize, box);
}

} // namespace

CaseController::CaseController(CaseGallery& gallery, ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_gallery(gallery)
{
    connect(&m_job, &BackgroundJob::failed, this, [this, &reporter](const Error& error) {
        m_gallery.setPreparing(false);
        reporter.report(error);
        if (m_isDue)
            start();
    });
    connect(&m_fitting, &LatestJob::failed, this, [this, &reporter](const Error& error) {
        m_isFitting = false;
        reporter.report(error);
    });
    connect(&gallery, &CaseGallery::editRequested, this, &CaseController::mend);
    connect(&gallery, &CaseGallery::labelChosen, this, &CaseController::relabel);
    connect(&gallery, &CaseGallery::labelWanted, this, &CaseController::addLabel);
    connect(&gallery, &CaseGallery::rejectRequested, this, &CaseController::reject);
    connect(&gallery, &CaseGallery::bringBackRequested, this, &CaseController::bringBack);
    connect(&gallery, &CaseGallery::openRequested, this, &CaseController::boxRequested);
    connect(&gallery, &CaseGallery::allRequested, this, [this] {
        m_isSelection = false;
        show(m_all, m_wanted ? m_wanted->part->labels : std::vector<Label>(), {});
    });
}

CaseController::~CaseController() = default;

void CaseController::setProject(Project* project)
{
    m_project = project;
    m_confirmed.clear();
    if (project != nullptr && m_gallery.mode() == CaseGallery::Mode::Suspicions)
        m_confirmed = project->confirmedTruth();
    setCases(nullptr, {}, kUsualIou);
    m_gallery.setReadOnly(project != nullptr && project->file().isReadOnly()
                              ? tr("This project is read-only, so its boxes cannot be changed")
                              : QString());
}

void CaseController::setCases(std::shared_ptr<const EvaluatedPart> part,
                              const ScoreThresholds& thresholds, double iouThreshold)
{
    m_isSelection = false;
    if (!part) {
        m_job.abandon();
        m_wanted.reset();
        m_isDue = false;
        m_all.reset();
        m_gallery.setPreparing(false);
        return show({}, {}, {});
    }
    // What people called right is hidden, and may come back.
    m_wanted = Wanted{std::move(part), thresholds, iouThreshold,
                      kMostSuspicions + static_cast<int>(m_confirmed.size())};
    m_isDue = true;
    if (!m_job.isRunning())
        start();
}

void CaseController::start()
{
    m_isDue = false;
    m_gallery.setPreparing(true);
    m_job.start([this, wanted = *m_wanted](const std::stop_token&) -> BackgroundJob::Continuation {
        return [this, wanted, cases = makeSet(wanted)] {
            if (m_isDue)
                return start();
            m_all = cases;
            m_gallery.setPreparing(false);
            if (!m_isSelection)
                show(m_all, wanted.part->labels, {});
        };
    });
}

/// In the worker thread.
std::shared_ptr<const CaseSet> CaseController::makeSet(const Wanted& wanted) const
{
    if (m_gallery.mode() == CaseGallery::Mode::Suspicions)
        return std::make_shared<const CaseSet>(
            suspiciousTruth(*wanted.part, wanted.thresholds, wanted.mostSuspicions));
    return std::make_shared<const CaseSet>(
        boxCases(*wanted.part, wanted.thresholds, wanted.iouThreshold));
}

void CaseController::showSelection(const std::vector<BoxCase>& cases,
                                   const std::vector<Label>& modelLabels, const QString& title)
{
    m_isSelection = true;
    show(std::make_shared<const CaseSet>(cases), modelLabels, title);
    m_gallery.setFilter({}); // the selection says which
}

void CaseController::show(std::shared_ptr<const CaseSet> cases,
                          const std::vector<Label>& modelLabels, const QString& title)
{
    m_mended.clear();
    m_fitting.drop(); // the case has another number now, if any
    m_isFitting = false;
    m_modelLabels = modelLabels;
    m_gallery.setSelection(title);
    m_gallery.setOtherBoxes([project = m_project](const BoxCase& boxCase) {
        return project ? otherBoxes(*project, boxCase) : std::vector<OtherBox>();
    });
    const std::vector<Label> labels =
        m_project ? joined(m_project->labels(), modelLabels) : modelLabels;
    m_gallery.setCases(std::move(cases), labels,
                       [project = m_project](ImageId id) -> std::optional<CaseImage> {
                           const ImageRecord* image = project ? project->image(id) : nullptr;
                           if (image == nullptr)
                               return {};
                           return CaseImage{project->absoluteImagePath(*image), image->size};
                       });
    hideConfirmed();
}

void CaseController::hideConfirmed()
{
    int count = 0;
    for (int i = 0; i < m_gallery.cases().size() && !m_confirmed.empty(); ++i) {
        if (isConfirmed(m_confirmed, m_gallery.cases().at(i))) {
            m_gallery.hideCase(i);
            ++count;
        }
    }
    m_gallery.setRejected(count);
}

void CaseController::reject(int caseIndex)
{
    const ConfirmedTruth confirmed = confirmedBy(m_gallery.cases().at(caseIndex));
    m_confirmed.push_back(confirmed);
    if (m_project && !m_project->file().isReadOnly())
        m_project->confirmTruth(confirmed);
    hideConfirmed();
}

void CaseController::bringBack()
{
    const CaseSet& cases = m_gallery.cases();
    const auto answersOne = [&cases](const ConfirmedTruth& known) {
        for (int i = 0; i < cases.size(); ++i) {
            if (confirms(known, cases.at(i)))
                return true;
        }
        return false;
    };
    const auto last = std::find_if(m_confirmed.rbegin(), m_confirmed.rend(), answersOne);
    if (last == m_confirmed.rend())
        return;
    const ConfirmedTruth doubted = *last;
    m_confirmed.erase(std::next(last).base());
    if (m_project && !m_project->file().isReadOnly())
        m_project->doubtTruth(doubted);
    for (int i = cases.size() - 1; i >= 0; --i) { // the most suspicious is chosen in the end
        if (confirms(doubted, cases.at(i)) && !isConfirmed(m_confirmed, cases.at(i)))
            m_gallery.unhideCase(i);
    }
    hideConfirmed();
}

bool CaseController::canMend() const
{
    return m_project && !m_project->file().isReadOnly();
}

void CaseController::mend(int caseIndex, CaseEdit edit)
{
    if (!canMend())
        return;
    if (edit == CaseEdit::OtherLabel)
        return m_gallery.askLabel(caseIndex, m_project->labels());
    if (edit == CaseEdit::FitToContent)
        return fit(caseIndex);
    mendBy(caseIndex, [this, edit](AnnotationDocument& document, const BoxCase& boxCase) {
        return mendCase(document, boxCase, edit, {m_project->labels(), m_modelLabels});
    });
}

void CaseController::mendBy(int caseIndex, const Edit& edit)
{
    const BoxCase& boxCase = m_gallery.cases().at(caseIndex);
    const ImageId image = boxCase.image;
    AnnotationDocument* document = documentOf(caseIndex);
    if (document == nullptr)
        return;
    QUndoStack& history = document->undoStack();
    // Steps that were undone may go, and with them what they say of a case.
    connect(&history, &QUndoStack::indexChanged, this, &CaseController::dropUndone,
            Qt::UniqueConnection);
    if (const Result<void> done = edit(*document, boxCase); !done)
        return m_gallery.showNotice(caseIndex, done.error().message);
    m_mended.push_back({caseIndex, document, history.index()});
    m_gallery.showMended(caseIndex);
    Q_EMIT truthChanged(image);
}

AnnotationDocument* CaseController::documentOf(int caseIndex)
{
    AnnotationDocument* document = m_project->document(m_gallery.cases().at(caseIndex).image);
    if (document == nullptr) {
        m_gallery.showNotice(
            caseIndex,
            tr("The boxes of this image cannot be read any more, so nothing was changed."));
    }
    return document;
}

bool CaseController::isMended(int caseIndex) const
{
    return std::any_of(m_mended.begin(), m_mended.end(),
                       [caseIndex](const Mended& mended) { return mended.caseIndex == caseIndex; });
}

void CaseController::addLabel(int caseIndex, const QString& name)
{
    if (!canMend())
        return;
    const AnnotationDocument* document = documentOf(caseIndex);
    if (document == nullptr)
        return;
    // Else the label would be added for a box that it cannot be given to.
    const auto drawn = drawnAsMeasured(*document, *m_gallery.cases().at(caseIndex).truth);
    if (!drawn)
        return m_gallery.showNotice(caseIndex, drawn.error().message);
    const Result<LabelId> label = m_project->addLabel(name);
    if (!label)
        return m_gallery.showNotice(caseIndex, label.error().message);
    relabel(caseIndex, *label);
}

void CaseController::relabel(int caseIndex, LabelId label)
{
    if (!canMend() || findLabel(m_project->labels(), label) == nullptr)
        return;
    mendBy(caseIndex, [label](AnnotationDocument& document, const BoxCase& boxCase) {
        return relabelCase(document, boxCase, label);
    });
}

void CaseController::fit(int caseIndex)
{
    const BoxCase& boxCase = m_gallery.cases().at(caseIndex);
    const ImageRecord* image = m_project->image(boxCase.image);
    if (image == nullptr) {
        return m_gallery.showNotice(
            caseIndex, tr("The image is no longer in the project, so nothing was changed."));
    }
    if (m_isFitting) {
        return m_gallery.showNotice(
            caseIndex, tr("Another box is still being fitted. Try again in a moment."));
    }
    m_isFitting = true;
    m_fitting.start([this, caseIndex, path = m_project->absoluteImagePath(*image),
                     box = boxCase.truth->box](const std::stop_token&) {
        return [this, caseIndex, fitted = fittedBox(path, box)] { takeFit(caseIndex, fitted); };
    });
}

void CaseController::takeFit(int caseIndex, const Result<std::optional<BoundingBox>>& fitted)
{
    m_isFitting = false;
    if (!canMend() || isMended(caseIndex)) // in another way meanwhile
        return;
    if (!fitted)
        return m_gallery.showNotice(caseIndex, fitted.error().message);
    mendBy(caseIndex, [&fitted](AnnotationDocument& document, const BoxCase& boxCase) {
        return fitCase(document, boxCase, *fitted);
    });
}

void CaseController::dropUndone()
{
    const std::vector<Mended> before = std::exchange(m_mended, {});
    m_mended.reserve(before.size());
    for (const Mended& mended : before) {
        if (!mended.document || mended.document->undoStack().index() >= mended.step) {
            m_mended.push_back(mended);
            continue;
        }
        m_gallery.setMended(mended.caseIndex, false);
        Q_EMIT truthChanged(mended.document->image().id);
    }
}

} // namespace boxwright
