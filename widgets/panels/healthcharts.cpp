// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/healthcharts.h"

#include "core/annotation/labellookup.h"
#include "widgets/charts/placechart.h"
#include "widgets/charts/sizescatter.h"
#include "widgets/panels/card.h"
#include "widgets/theme/labelswatch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace boxwright {

HealthCharts::HealthCharts(QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_places(new PlaceChart(this))
    , m_placeText(new QLabel(this))
    , m_sizes(new SizeScatter(this))
{
    setObjectName(u"healthCharts"_s);
    m_choice->setObjectName(u"healthLabelChoice"_s);
    m_choice->setAccessibleName(tr("Label whose boxes are shown"));
    m_choice->setToolTip(tr("Show the boxes of all labels or of one"));
    m_choice->setMinimumWidth(220);
    m_placeText->setObjectName(u"placeText"_s);
    m_placeText->setProperty("role", u"muted"_s);
    m_placeText->setWordWrap(true);
    auto* places = new Card(tr("Where boxes lie"), this);
    places->content().addWidget(m_places);
    places->content().addWidget(m_placeText);
    places->content().addStretch(1);
    auto* sizes = new Card(tr("How large boxes are"), this);
    sizes->content().addWidget(m_sizes, 1);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(16);
    charts->addWidget(places);
    charts->addWidget(sizes, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addLayout(charts);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &HealthCharts::showChosen);
}

void HealthCharts::setReport(const HealthReport& report, const std::vector<Label>& labels)
{
    m_report = report;
    m_report.findings.clear();
    m_labels = labels;
    {
        const QSignalBlocker blocker(m_choice);
        const QVariant chosen = m_choice->currentData();
        m_choice->clear();
        m_choice->addItem(tr("All labels"));
        for (const LabelHealth& health : report.labels) {
            const Label* label = findLabel(labels, health.label);
            m_choice->addItem(label != nullptr ? labelSwatch(label->colour) : QIcon(), health.name,
                              qlonglong(health.label.value()));
        }
        m_choice->setCurrentIndex(chosen.isValid() ? std::max(0, m_choice->findData(chosen)) : 0);
    }
    showChosen();
}

void HealthCharts::showChosen()
{
    const QVariant chosen = m_choice->currentData();
    const LabelId label(chosen.toLongLong());
    const PlaceMap places = chosen.isValid() ? m_report.labelPlaces.value(label) : m_report.places;
    m_places->setPlaces(places);
    m_placeText->setText(describePlaces(places));
    std::vector<BoxSize> sizes;
    std::copy_if(m_report.sizes.begin(), m_report.sizes.end(), std::back_inserter(sizes),
                 [&](const BoxSize& size) { return !chosen.isValid() || size.label == label; });
    m_sizes->setSizes(sizes, m_labels);
}

} // namespace boxwright
