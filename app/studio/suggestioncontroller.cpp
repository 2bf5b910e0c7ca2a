// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/suggestioncontroller.h"

#include "app/studio/annotationcontroller.h"
#include "app/studio/classlabelcontroller.h"
#include "app/studio/errorreporter.h"
#include "app/studio/labelpage.h"
#include "core/dataset/project.h"
#include "core/run/everydayclasses.h"
#include "core/run/runlookup.h"
#include "core/run/sampledetections.h"
#include "core/run/suggestions.h"
#include "widgets/canvas/suggestionactions.h"
#include "widgets/canvas/suggestioneditor.h"
#include "widgets/panels/imagepanel.h"
#include "widgets/panels/suggestionpanel.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

constexpr int kLookAhead = 3; ///< images after the open one

} // namespace

SuggestionController::SuggestionController(LabelPage& page, AnnotationController& annotation,
                                           const ClassLabelController& classes,
                                           ErrorReporter& reporter, OpenModelFunction openModel,
                                           QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_annotation(annotation)
    , m_classes(classes)
    , m_reporter(reporter)
    , m_openModel(std::move(openModel))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_job, &BackgroundJob::failed, &m_reporter, &ErrorReporter::report);
    connect(&m_refresh, &QTimer::timeout, this, &SuggestionController::refresh);
    connect(page.suggestionActions().suggest, &QAction::toggled, this,
            &SuggestionController::setOn);
    connect(&annotation, &AnnotationController::currentImageChanged, this,
            &SuggestionController::takeDocument);
    SuggestionPanel& panel = page.suggestionPanel();
    connect(&panel, &SuggestionPanel::modelChanged, this, &SuggestionController::takeModel);
    connect(&panel, &SuggestionPanel::showDismissedRequested, this,
            &SuggestionController::showDismissed);
    connect(&panel, &SuggestionPanel::minimumScoreChanged, this, &SuggestionController::refresh);
    connect(&panel, &SuggestionPanel::acceptAllRequested, &page.suggestions(),
            &SuggestionEditor::acceptAll);
    connect(&classes, &ClassLabelController::changed, this, [this] {
        m_refresh.start();
        lookAtNext();
    });
    updateEnabled();
    setOn(false);
}

SuggestionController::~SuggestionController() = default;

bool SuggestionController::isOn() const
{
    return m_page.suggestionActions().suggest->isChecked();
}

void SuggestionController::setProject(Project* project)
{
    m_page.suggestionActions().suggest->setChecked(false);
    m_job.abandon();
    m_open.reset();
    m_project = project;
    m_model.reset();
    if (project != nullptr)
        connect(project, &Project::labelsChanged, &m_refresh, qOverload<>(&QTimer::start));
    takeDocument();
    updateEnabled();
    useModel();
}

void SuggestionController::setModels(const std::vector<ModelRecord>& models)
{
    m_models = models;
    m_page.suggestionPanel().setModels(models);
    takeModel();
}

void SuggestionController::takeModel()
{
    const std::optional<ModelId> id = m_page.suggestionPanel().model();
    const ModelRecord* chosen = id ? findModel(m_models, *id) : nullptr;
    const std::optional<ModelRecord> before =
        std::exchange(m_model, chosen == nullptr ? std::nullopt : std::optional(*chosen));
    if (m_model.has_value() != before.has_value() || (m_model && m_model->id != before->id))
        useModel();
    else if (m_model && m_model->thresholds != before->thresholds
             && m_page.suggestionPanel().isAsMeasured()) {
        useOwnScores(); // others are kept with it now
        refresh();
    }
}

void SuggestionController::useModel()
{
    m_found.clear();
    useOwnScores();
    refresh();
    lookAtNext();
    Q_EMIT modelChanged();
}

void SuggestionController::useOwnScores()
{
    m_page.suggestionPanel().setMinimumScore(
        m_model ? startingScore(m_model->labels, m_model->thresholds) : kEverydayScore);
}

std::optional<ModelId> SuggestionController::modelId() const
{
    return m_model ? std::optional(m_model->id) : std::nullopt;
}

void SuggestionController::updateEnabled()
{
    SuggestionActions& actions = m_page.suggestionActions();
    const bool isReadOnly = m_project && m_project->file().isReadOnly();
    actions.setSuggestEnabled(m_project && !isReadOnly,
                              isReadOnly ? tr("This project is read-only, so no boxes can be added")
                                         : QString());
}

void SuggestionController::setOn(bool on)
{
    m_page.suggestionPanel().setVisible(on);
    refresh();
    if (on)
        lookAtNext();
}

void SuggestionController::takeDocument()
{
    if (m_document)
        disconnect(m_document, nullptr, &m_refresh, nullptr);
    const std::optional<ImageId> image = m_annotation.currentImage();
    m_document = m_project && image ? m_project->document(*image) : nullptr;
    if (m_document) {
        const auto later = qOverload<>(&QTimer::start);
        connect(m_document, &AnnotationDocument::boxAdded, &m_refresh, later);
        connect(m_document, &AnnotationDocument::boxChanged, &m_refresh, later);
        connect(m_document, &AnnotationDocument::boxRemoved, &m_refresh, later);
        connect(m_document, &AnnotationDocument::imageChanged, &m_refresh, later);
        connect(m_document, &AnnotationDocument::dismissedChanged, &m_refresh, later);
    }
    refresh();
    lookAtNext();
}

std::optional<ImageId> SuggestionController::nextImage() const
{
    const std::optional<ImageId> current = m_annotation.currentImage();
    if (!current)
        return {};
    if (!m_found.contains(*current))
        return current;
    for (int step = 1; step <= kLookAhead; ++step) {
        const std::optional<ImageId> image = m_page.images().neighbour(step);
        if (image && !m_found.contains(*image))
            return image;
    }
    return {};
}

/// The pretrained detector need not look for things without a label.
bool SuggestionController::canLook() const
{
    return m_model || m_classes.hasAny();
}

void SuggestionController::lookAtNext()
{
    if (!isOn() || !m_project || !canLook() || m_job.isRunning())
        return;
    const std::optional<ImageId> image = nextImage();
    const ImageRecord* record = image ? m_project->image(*image) : nullptr;
    if (record == nullptr)
        return;
    const TrainingSample sample{
        record->id, m_project->absoluteImagePath(*record), record->size, {}};
    m_job.start([this, sample, model = modelId(), file = &m_project->file()](
                    const std::stop_token& stop) -> BackgroundJob::Continuation {
        const Found found = look(*file, model, sample, stop);
        return [this, image = sample.image, model, found] { takeFound(image, model, found); };
    });
}

SuggestionController::Found SuggestionController::look(const ProjectFile& file,
                                                       std::optional<ModelId> model,
                                                       const TrainingSample& sample,
                                                       const std::stop_token& stop)
{
    if (!m_open || m_open->id != model) {
        m_open.reset();
        auto detector = m_openModel(file, model);
        if (!detector)
            return detector.error();
        m_open = OpenModel{model, std::move(detector).value()};
    }
    auto found = detectOnSamples(
        *m_open->detector, {sample}, [](int, int) {}, [&stop] { return stop.stop_requested(); });
    if (!found)
        return found.error();
    // In an image that cannot be read there is nothing to suggest; the page says why.
    return found->detections.empty() ? std::vector<Detection>()
                                     : std::move(found->detections.front().detections);
}

void SuggestionController::takeFound(ImageId image, std::optional<ModelId> model,
                                     const Found& found)
{
    if (isOn() && modelId() == model) {
        if (!found) {
            m_page.suggestionActions().suggest->setChecked(false);
            return m_reporter.report(found.error());
        }
        m_found.insert(image, *found);
        if (image == m_annotation.currentImage())
            refresh();
    }
    lookAtNext();
}

void SuggestionController::showDismissed()
{
    if (!m_document)
        return;
    m_document->forgetDismissed(tr("Show dismissed again"));
    refresh();
}

void SuggestionController::refresh()
{
    SuggestionEditor& editor = m_page.suggestions();
    SuggestionPanel& panel = m_page.suggestionPanel();
    panel.setHasDismissed(m_document && !m_document->dismissed().empty());
    if (!isOn() || !m_project || !m_document)
        return editor.setSuggestions({});
    if (!canLook()) {
        editor.setSuggestions({});
        return panel.showNothingToLookFor();
    }
    const auto found = m_found.constFind(m_document->image().id);
    if (found == m_found.constEnd()) {
        editor.setSuggestions({});
        return panel.showLooking();
    }
    const std::vector<Detection> suggestions = suggestionsOf(*found);
    editor.setSuggestions(suggestions);
    panel.showCount(static_cast<int>(suggestions.size()), m_page.suggestionActions().keysHint());
}

std::vector<Detection>
SuggestionController::suggestionsOf(const std::vector<Detection>& found) const
{
    if (m_document->image().state == ImageState::ConfirmedEmpty)
        return {}; // a person said that nothing is there
    const std::vector<Label>& labels = m_project->labels();
    const SuggestionPanel& panel = m_page.suggestionPanel();
    const bool isAsMeasured = m_model && panel.isAsMeasured();
    const ModelFindings findings = m_model
        ? ModelFindings{m_model->labels,
                        isAsMeasured ? overThresholds(found, m_model->thresholds) : found}
        : ModelFindings{labels, asProjectLabels(found, m_classes.labels())};
    return suggestionsFor(findings, labels, m_document->annotations(), m_document->dismissed(),
                          isAsMeasured ? 0 : panel.minimumScore());
}

} // namespace boxwright
