// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/rundetails.h"

#include "core/run/candidates.h"
#include "core/run/runlookup.h"
#include "widgets/charts/runcharts.h"
#include "widgets/models/keptepoch.h"
#include "widgets/models/runlistmodel.h"
#include "widgets/panels/descriptionedit.h"
#include "widgets/panels/paneltext.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kNoteHeight = 64;
constexpr std::size_t kMostCompared = 8;

QString configText(const TrainingConfig& config)
{
    QStringList parts{RunDetails::tr("Preset “%1”").arg(trainingPresetName(config.preset)),
                      RunDetails::tr("%Ln epoch(s)", nullptr, config.epochs),
                      RunDetails::tr("input size %1").arg(config.inputSize),
                      RunDetails::tr("%Ln image(s) a step", nullptr, config.batchSize),
                      RunDetails::tr("seed %1").arg(config.seed)};
    parts << (config.horizontalFlip ? RunDetails::tr("learned from mirrored images too")
                                    : RunDetails::tr("learned from no mirrored images"));
    if (config.tileSize > 0)
        parts << RunDetails::tr("in parts of %1 pixels").arg(config.tileSize);
    if (config.balance)
        parts << RunDetails::tr("rare labels more often");
    if (config.mosaic)
        parts << RunDetails::tr("images put together");
    if (config.looksMirrored())
        parts << RunDetails::tr("looks at mirrored images too");
    if (config.frozenStages > 0)
        parts << RunDetails::tr("%Ln frozen stage(s)", nullptr, config.frozenStages);
    if (config.folds > 0)
        parts << RunDetails::tr("tested in %Ln part(s) (k-fold)", nullptr, config.folds);
    if (config.minutes > 0)
        parts << RunDetails::tr("within %Ln minute(s)", nullptr, config.minutes);
    if (!config.arithmetic.isEmpty())
        parts << config.arithmetic;
    return parts.join(u" · "_s);
}

QString startText(const TrainingConfig& config, const std::vector<ModelRecord>& models)
{
    if (!config.startModel)
        return RunDetails::tr("Started from what the detector knows of everyday things.");
    const ModelRecord* model = findModel(models, *config.startModel);
    return model == nullptr ? RunDetails::tr("Started from a model that was deleted since.")
                            : RunDetails::tr("Started from model “%1”.").arg(model->name);
}

QString keptText(const RunRecord& run, const std::vector<ModelRecord>& models)
{
    const auto kept = measuredEpoch(run.epochs, keptEpoch(run.id, models));
    return kept ? RunDetails::tr("Keeps epoch %1, with an AP of %2 on the validation images.")
                      .arg(kept->epoch)
                      .arg(QLocale().toString(*kept->validationAp, 'f', 3))
                : QString();
}

QString factsOf(const RunRecord& run, const std::vector<ModelRecord>& models)
{
    QStringList sentences{run.message, keptText(run, models), startText(run.config, models),
                          configText(run.config), triedSentence(run.config.candidates)};
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace

RunDetails::RunDetails(QWidget* parent)
    : QWidget(parent)
    , m_title(createWrappedLabel(this, u"heading"_s))
    , m_facts(createWrappedLabel(this, u"muted"_s))
    , m_data(createWrappedLabel(this, u"muted"_s))
    , m_charts(new RunCharts(this))
    , m_noteArea(new QWidget(this))
    , m_note(new DescriptionEdit(m_noteArea))
{
    m_title->setObjectName(u"runTitle"_s);
    m_facts->setObjectName(u"runFacts"_s);
    m_data->setObjectName(u"runData"_s);
    m_note->setObjectName(u"runNote"_s);
    m_note->setPlaceholderText(tr("What you tried, and what you think of it"));
    m_note->setFixedHeight(kNoteHeight);
    auto* noteTitle = new QLabel(tr("N&ote"), m_noteArea);
    noteTitle->setBuddy(m_note);
    m_note->setAccessibleName(tr("Note about the run"));
    auto* noteLayout = new QVBoxLayout(m_noteArea);
    noteLayout->setContentsMargins(0, 0, 0, 0);
    noteLayout->setSpacing(4);
    noteLayout->addWidget(noteTitle);
    noteLayout->addWidget(m_note);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_charts, 1);
    layout->addWidget(m_data);
    layout->addWidget(m_facts);
    layout->addWidget(m_noteArea);
    connect(m_note, &DescriptionEdit::left, this, &RunDetails::finishNote);
}

RunDetails::~RunDetails()
{
    // The field loses the focus as it goes, and says so to nobody.
    disconnect(m_note, nullptr, this, nullptr);
}

void RunDetails::showRun(const RunRecord& run, const std::vector<ModelRecord>& models)
{
    const bool isTyped = m_run && m_run->id == run.id && m_note->text() != m_run->note.trimmed();
    if (!m_run || m_run->id != run.id)
        finishNote();
    m_run = run;
    m_title->setText(tr("%1: %2", "run, outcome").arg(runTitle(run), runOutcomeName(run.outcome)));
    m_charts->showRun(run.epochs, keptEpoch(run.id, models));
    m_facts->setText(factsOf(run, models));
    showData(run.id, {});
    if (!isTyped)
        m_note->setText(run.note);
    for (QWidget* part : std::initializer_list<QWidget*>{m_facts, m_data, m_noteArea})
        part->show();
}

void RunDetails::compare(const std::vector<RunRecord>& runs, const std::vector<ModelRecord>& models)
{
    finishNote();
    m_run.reset();
    const std::size_t shown = std::min(runs.size(), kMostCompared);
    m_title->setText(
        shown == runs.size()
            ? tr("Comparing %Ln run(s)", nullptr, int(shown))
            : tr("Comparing the newest %1 of %Ln run(s)", nullptr, int(runs.size())).arg(shown));
    std::vector<NamedRun> named;
    named.reserve(shown);
    for (std::size_t i = 0; i < shown; ++i)
        named.push_back({runTitle(runs[i]), runs[i].epochs, keptEpoch(runs[i].id, models)});
    m_charts->compare(named);
    for (QWidget* part : std::initializer_list<QWidget*>{m_facts, m_data, m_noteArea})
        part->hide();
}

void RunDetails::showData(RunId run, const RunData& seen)
{
    if (!m_run || m_run->id != run)
        return;
    QString text = tr("Learned from %Ln image(s)", nullptr, m_run->trainImages);
    if (seen.boxes > 0)
        text = tr("%1 with %Ln box(es)", "%1: learned from images", seen.boxes).arg(text);
    if (m_run->validationImages > 0)
        text += u" · "_s + tr("checked on %Ln", "images", m_run->validationImages);
    if (seen.missingImages > 0)
        text += u" · "_s + tr("%Ln of them no longer in the project", nullptr, seen.missingImages);
    m_data->setText(text);
}

void RunDetails::setReadOnly(bool readOnly)
{
    m_note->setReadOnly(readOnly);
}

void RunDetails::finishNote()
{
    if (!m_run || m_note->isReadOnly())
        return;
    const QString note = m_note->text();
    if (note == m_run->note.trimmed())
        return;
    Q_EMIT noteChanged(m_run->id, note); // m_run has it when the project has it
}

} // namespace boxwright
