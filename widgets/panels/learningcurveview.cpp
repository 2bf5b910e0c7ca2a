// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/learningcurveview.h"

#include "core/run/imagesneeded.h"
#include "widgets/charts/chartsaving.h"
#include "widgets/charts/learningchart.h"
#include "widgets/models/runlistmodel.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/paneltext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kBarSteps = 1000;

/// How much of a part is done, 0 to 1, by its epochs.
double doneShare(const TrainingProgress& training)
{
    if (training.phase == TrainingPhase::Testing)
        return 1;
    return training.epochs > 0 ? qBound(0.0, double(training.epoch) / training.epochs, 1.0) : 0;
}

QString originText(const LearningCurve& curve)
{
    const QString day = QLocale().toString(curve.started.toLocalTime(), QLocale::ShortFormat);
    return curve.split == Split::Test
        ? LearningCurveView::tr("Measured %1 on the test images.").arg(day)
        : LearningCurveView::tr("Measured %1 on the validation images.").arg(day);
}

} // namespace

LearningCurveView::LearningCurveView(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(createHead());
    m_pages->addWidget(new EmptyState(
        u"images"_s, tr("Not measured yet"),
        tr("The chart shows how quality grew with the number of images, and how it may go on.")));
    m_pages->addWidget(createResult());
    layout->addWidget(m_pages, 1);
    setEstimate(0);
    setRunning(false);
}

QWidget* LearningCurveView::createHead()
{
    auto* head = new QWidget(this);
    auto* heading = createWrappedLabel(head, u"heading"_s);
    heading->setText(tr("How many more images?"));
    m_explanation = createWrappedLabel(head, u"muted"_s);
    m_explanation->setObjectName(u"curveExplanation"_s);
    m_step = createWrappedLabel(head, u"muted"_s);
    m_step->setObjectName(u"curveStep"_s);
    m_note = createWrappedLabel(head, u"muted"_s);
    m_note->setObjectName(u"curveNote"_s);
    m_note->hide();
    m_bar = new QProgressBar(head);
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the trainings"));
    m_measure = new QPushButton(tr("Find out"), head);
    m_measure->setObjectName(u"measureCurveButton"_s);
    m_stop = new QPushButton(tr("Stop and keep what is measured"), head);
    m_stop->setObjectName(u"stopCurveButton"_s);
    connect(m_measure, &QPushButton::clicked, this, &LearningCurveView::measureRequested);
    connect(m_stop, &QPushButton::clicked, this, &LearningCurveView::stopRequested);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    for (QLabel* label : {heading, m_explanation, m_step, m_note})
        texts->addWidget(label);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addLayout(texts, 1);
    for (QPushButton* button : {m_measure, m_stop})
        top->addWidget(button, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    return head;
}

QWidget* LearningCurveView::createResult()
{
    auto* result = new QWidget(this);
    m_answer = createWrappedLabel(result);
    m_answer->setObjectName(u"curveAnswer"_s);
    m_chart = new LearningChart(result);
    m_chart->setObjectName(u"learningChart"_s);
    m_origin = createWrappedLabel(result, u"muted"_s);
    m_origin->setObjectName(u"curveOrigin"_s);
    auto* save = new QPushButton(tr("Save as a picture…"), result);
    save->setObjectName(u"saveCurveButton"_s);
    connect(save, &QPushButton::clicked, this, &LearningCurveView::saveChart);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_origin, 1);
    below->addWidget(save);
    auto* layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_answer);
    layout->addWidget(m_chart, 1);
    layout->addLayout(below);
    return result;
}

void LearningCurveView::saveChart()
{
    if (const auto saved = boxwright::saveChart(*m_chart); !saved)
        Q_EMIT savingFailed(saved.error());
}

void LearningCurveView::setCurve(const std::optional<LearningCurve>& curve)
{
    m_pages->setCurrentIndex(curve ? 1 : 0);
    if (!curve)
        return;
    const ImagesNeeded needed = imagesNeeded(*curve);
    // A course through points that show none would say what the sentence does not.
    const bool hasCourse = needed.answer != ImagesNeeded::Answer::Unknown;
    m_chart->setCurve(*curve, hasCourse ? needed.law : std::nullopt);
    m_answer->setText(imagesNeededSentence(needed));
    m_origin->setText(originText(*curve));
}

void LearningCurveView::setEstimate(double seconds)
{
    const QString what = tr("Trains with a quarter, a half, three quarters and all of your "
                            "training images, one after the other, and shows how much better "
                            "the models become.");
    m_explanation->setText(seconds > 0 ? what + u' '
                                   + tr("It takes %1.", "how long").arg(roughDuration(seconds))
                                       : what);
}

void LearningCurveView::setCanMeasure(bool canMeasure)
{
    m_canMeasure = canMeasure;
    updateButtons();
}

void LearningCurveView::setRunning(bool running)
{
    m_isRunning = running;
    m_isStopping = false;
    m_bar->setVisible(running);
    m_bar->setRange(0, 0);
    m_step->setVisible(running);
    m_step->setText(tr("Starting"));
    if (running)
        showNote({});
    updateButtons();
}

void LearningCurveView::updateButtons()
{
    m_measure->setVisible(!m_isRunning);
    m_measure->setEnabled(m_canMeasure);
    m_stop->setVisible(m_isRunning);
    m_stop->setEnabled(!m_isStopping);
}

void LearningCurveView::showProgress(const LearningCurveProgress& progress)
{
    if (!m_isRunning || m_isStopping || progress.parts == 0)
        return;
    const TrainingProgress& training = progress.training;
    m_bar->setRange(0, kBarSteps);
    m_bar->setValue(qRound((progress.part - 1 + doneShare(training)) / progress.parts * kBarSteps));
    QStringList texts{tr("Training %1 of %2", "of several trainings, one after the other")
                          .arg(progress.part)
                          .arg(progress.parts),
                      tr("%Ln image(s)", nullptr, progress.images)};
    if (training.epoch > 0)
        texts << tr("epoch %1 of %2").arg(training.epoch).arg(training.epochs);
    m_step->setText(texts.join(u" · "_s));
}

void LearningCurveView::showStopping()
{
    m_isStopping = true;
    m_step->setText(tr("Stopping"));
    updateButtons();
}

void LearningCurveView::showNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace boxwright
