// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/labelcardcontroller.h"

#include "core/annotation/labellookup.h"
#include "core/dataset/project.h"
#include "core/image/boxcrop.h"
#include "core/logging.h"
#include "widgets/dialogs/labelcard.h"
#include "widgets/models/labellistmodel.h"
#include "widgets/panels/exampletile.h"
#include "widgets/panels/labelpanel.h"

#include <QFileInfo>

#include <utility>

namespace boxwright {

LabelCardController::LabelCardController(LabelPanel& panel, const LabelListModel& labels,
                                         QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_labels(labels)
{
    connect(&panel, &LabelPanel::aboutRequested, this, &LabelCardController::show);
    // The model hears of new names, colours and keys first.
    connect(&labels, &QAbstractItemModel::dataChanged, this, &LabelCardController::refreshLabel);
    connect(&labels, &QAbstractItemModel::modelReset, this, &LabelCardController::refreshLabel);
}

LabelCardController::~LabelCardController() = default;

void LabelCardController::setProject(Project* project)
{
    closeCard();
    m_job.abandon();
    m_project = project;
    if (project != nullptr)
        connect(project, &Project::allWritten, this, &LabelCardController::refreshUse);
}

void LabelCardController::show(LabelId label)
{
    const Label* found = m_project ? findLabel(m_project->labels(), label) : nullptr;
    if (found == nullptr)
        return;
    if (m_card && m_card->label().id == label) {
        m_card->raise();
        return m_card->activateWindow();
    }
    closeCard();
    m_card = new LabelCard(*found, m_panel.window());
    m_card->setAttribute(Qt::WA_DeleteOnClose);
    m_card->setReadOnly(m_project->file().isReadOnly());
    connectCard();
    refreshLabel();
    const LabelUse use = m_project->labelUse(label);
    m_boxes = use.boxes;
    m_card->setUse(use.boxes, use.images);
    m_cropSide = qRound(ExampleTile::side * m_panel.devicePixelRatioF());
    askForExamples();
    m_card->show();
}

void LabelCardController::connectCard()
{
    connect(m_card, &LabelCard::descriptionFinished, this, &LabelCardController::describe);
    connect(m_card, &LabelCard::shortcutChosen, this, &LabelCardController::giveShortcut);
    connect(m_card, &LabelCard::mirrorChosen, this, &LabelCardController::setCanMirror);
    connect(&m_card->examples(), &ExampleGrid::activated, this, &LabelCardController::boxRequested);
    connect(m_card, &LabelCard::finished, this, [this] {
        ++m_request;
        m_areExamplesDue = false;
        m_job.cancel();
        m_card = nullptr; // it deletes itself
    });
}

void LabelCardController::closeCard()
{
    if (m_card)
        m_card->close();
}

void LabelCardController::refreshLabel()
{
    if (!m_card || !m_project)
        return;
    const Label* label = findLabel(m_project->labels(), m_card->label().id);
    if (label == nullptr)
        return closeCard();
    m_card->setLabel(*label);
    m_card->setKey(m_labels.indexOf(label->id).data(LabelListModel::KeyRole).toString());
}

void LabelCardController::refreshUse()
{
    if (!m_card || !m_project)
        return;
    const LabelUse use = m_project->labelUse(m_card->label().id);
    m_card->setUse(use.boxes, use.images);
    if (std::exchange(m_boxes, use.boxes) != use.boxes)
        askForExamples();
}

void LabelCardController::askForExamples()
{
    ++m_request;
    m_areExamplesDue = false;
    if (m_boxes == 0)
        return m_card->examples().showNone();
    m_card->examples().showLooking();
    if (m_job.isRunning()) {
        m_job.cancel();
        m_areExamplesDue = true;
        return;
    }
    m_job.start([this, file = &m_project->file(), label = m_card->label().id,
                 request = m_request](const std::stop_token& stop) -> BackgroundJob::Continuation {
        makeExamples(*file, label, request, stop);
        return [this] {
            if (m_areExamplesDue && m_card && m_project)
                askForExamples();
        };
    });
}

void LabelCardController::makeExamples(const ProjectFile& file, LabelId label, int request,
                                       const std::stop_token& stop)
{
    const auto post = [this, request](std::function<void(ExampleGrid&)> change) {
        m_job.post([this, request, change = std::move(change)] { showExamples(request, change); });
    };
    const auto store = file.connect();
    const auto examples = store ? (*store)->labelExamples(label, ExampleGrid::mostExamples, stop)
                                : Result<std::vector<LabelExample>>(store.error());
    if (!examples) {
        qCWarning(logApp) << "Examples of a label cannot be read:" << examples.error().detail;
        return post([](ExampleGrid& grid) { grid.showUnreadable(); });
    }
    const int count = static_cast<int>(examples->size());
    post([count](ExampleGrid& grid) { count > 0 ? grid.setCount(count) : grid.showNone(); });
    int place = 0;
    for (const LabelExample& example : *examples) {
        if (stop.stop_requested())
            return;
        const auto crop = decodeBoxCrop(example.imagePath, example.box.box, m_cropSide);
        if (!crop) {
            post([place](ExampleGrid& grid) { grid.leaveOut(place); });
        } else {
            const ExampleCrop shown{example.image, example.box.id,
                                    QFileInfo(example.imagePath).fileName(), *crop};
            post([place, shown](ExampleGrid& grid) { grid.setExample(place, shown); });
        }
        ++place;
    }
}

void LabelCardController::showExamples(int request, const std::function<void(ExampleGrid&)>& change)
{
    if (request == m_request && m_card)
        change(m_card->examples());
}

void LabelCardController::describe(LabelId label, const QString& description)
{
    const Label* current = m_project ? findLabel(m_project->labels(), label) : nullptr;
    if (current == nullptr || m_project->file().isReadOnly())
        return;
    Label changed = *current;
    changed.description = description;
    change(changed, tr("Describe label “%1”").arg(current->name));
}

void LabelCardController::setCanMirror(LabelId label, bool canMirror)
{
    const Label* current = m_project ? findLabel(m_project->labels(), label) : nullptr;
    if (current == nullptr || m_project->file().isReadOnly())
        return;
    Label changed = *current;
    changed.canMirror = canMirror;
    change(changed,
           canMirror ? tr("Label “%1” looks the same in a mirror").arg(current->name)
                     : tr("Label “%1” looks different in a mirror").arg(current->name));
}

void LabelCardController::change(const Label& changed, const QString& text)
{
    // Nobody can be asked when the card closes, and only a name could be refused.
    if (const Result<void> done = m_project->changeLabel(changed, text); !done)
        qCWarning(logStorage) << "A label cannot be changed:" << done.error().message;
}

void LabelCardController::giveShortcut(LabelId label, const QString& shortcut)
{
    if (!m_project || m_project->file().isReadOnly())
        return;
    const auto key = QKeySequence::fromString(shortcut, QKeySequence::PortableText);
    const QString use = m_keyUse && !key.isEmpty() ? m_keyUse(key) : QString();
    if (!use.isEmpty() && m_card)
        return m_card->setKeyProblem(
            tr("%1 is the key of “%2”. Choose another one, or change that one under Keyboard "
               "shortcuts.")
                .arg(key.toString(QKeySequence::NativeText), use));
    const Operation operation = shortcutOperation(m_project->labels(), label, shortcut);
    if (!operation.changes.empty())
        m_project->perform(operation);
}

} // namespace boxwright
