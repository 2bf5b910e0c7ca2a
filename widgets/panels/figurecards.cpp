// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/figurecards.h"

#include "widgets/panels/card.h"
#include "widgets/panels/paneltext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

// Widths of a 95 % interval up to which a figure is sure, or still good for a first impression.
constexpr double kSure = 0.1;
constexpr double kRough = 0.25;
// Fewer cannot stand for all others, however alike they are.
constexpr int kFewImages = 10; ///< that show any
constexpr int kFewBoxes = 20;

QString percent(double share, int digits)
{
    return QLocale().toString(share * 100, 'f', digits);
}

QString sureness(const std::optional<Interval>& f1, const DetectionQuality& overall)
{
    if (!f1)
        return {};
    const double width = f1->high - f1->low;
    if (overall.images < kFewImages || overall.truth < kFewBoxes || width > kRough)
        return FigureCards::tr("That is few: take these figures as a first impression only.");
    return width <= kSure
        ? FigureCards::tr("That is enough to rely on these figures.")
        : FigureCards::tr("That makes these figures roughly right; more images make them surer.");
}

} // namespace

FigureCards::FigureCards(QWidget* parent)
    : QWidget(parent)
    , m_sureness(createWrappedLabel(this, u"muted"_s))
{
    m_sureness->setObjectName(u"surenessText"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    const auto add = [&](const QString& name, const QString& meaning, auto share, auto range) {
        Figure figure = createCard(*row, name, meaning);
        figure.share = share;
        figure.range = range;
        m_figures.push_back(figure);
    };
    m_figures.reserve(5);
    add(tr("Precision"), tr("Of the boxes the model found, the share that is right"),
        &DetectionQuality::precision, &QualityIntervals::precision);
    add(tr("Recall"), tr("Of the boxes drawn by people, the share the model found"),
        &DetectionQuality::recall, &QualityIntervals::recall);
    add(tr("F1"), tr("Precision and recall in one number (their harmonic mean)"),
        &DetectionQuality::f1, &QualityIntervals::f1);
    add(tr("Mean IoU"), tr("How well the found boxes fit: overlap divided by union, on average"),
        &DetectionQuality::meanIou, &QualityIntervals::meanIou);
    add(tr("AP50"), tr("Average precision over all thresholds, the labels' mean"),
        &DetectionQuality::ap50, &QualityIntervals::ap50);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_sureness);
}

FigureCards::Figure FigureCards::createCard(QHBoxLayout& row, const QString& name,
                                            const QString& meaning)
{
    auto* card = new Card({}, this);
    card->content().setContentsMargins(16, 10, 16, 10);
    card->content().setSpacing(2);
    auto* value = new QLabel(card);
    value->setProperty("role", u"figure"_s);
    value->setAccessibleName(name);
    auto* caption = new QLabel(name, card);
    caption->setProperty("role", u"muted"_s);
    auto* interval = new QLabel(card);
    interval->setProperty("role", u"muted"_s);
    interval->setToolTip(tr("Other images of this kind would very likely (95 %) give a value "
                            "in this range."));
    card->setToolTip(meaning);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(caption, 1);
    below->addWidget(interval);
    card->content().addWidget(value);
    card->content().addLayout(below);
    row.addWidget(card, 1);
    return {value, interval, nullptr, nullptr};
}

void FigureCards::setFigures(const EvaluationView& view)
{
    const Evaluation& figures = view.figures;
    for (const Figure& figure : m_figures) {
        const std::optional<double> share = figures.overall.*figure.share;
        figure.value->setText(share ? percent(*share, 1) + u" %"_s : u"–"_s);
        const std::optional<Interval> range =
            view.intervals ? view.intervals->overall.*figure.range : std::nullopt;
        const QString text =
            range ? percent(range->low, 0) + u'–' + percent(range->high, 0) : QString();
        figure.interval->setText(text);
        figure.value->setAccessibleDescription(text);
    }
    const QString images = tr("Measured on %Ln image(s).", nullptr, figures.images);
    const QString sure =
        view.intervals ? sureness(view.intervals->overall.f1, figures.overall) : QString();
    m_sureness->setText(sure.isEmpty() ? images : images + u' ' + sure);
    m_sureness->setToolTip(
        tr("A found box is right when it overlaps a drawn box of its label by at least %1 % (IoU) "
           "and its score reaches the threshold of the label. “–” means that there was nothing to "
           "measure.")
            .arg(qRound(figures.iouThreshold * 100)));
}

} // namespace boxwright
