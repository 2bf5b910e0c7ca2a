// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/healthpanel.h"

#include "widgets/panels/emptystate.h"
#include "widgets/panels/findinglist.h"
#include "widgets/panels/healthcharts.h"
#include "widgets/panels/healthoverview.h"
#include "widgets/panels/limitscard.h"
#include "widgets/panels/pageheader.h"
#include "widgets/panels/panelscroll.h"
#include "widgets/theme/themedicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QLabel* newHeading(const QString& text, QWidget* parent)
{
    auto* heading = new QLabel(text, parent);
    heading->setProperty("role", u"heading"_s);
    return heading;
}

} // namespace

HealthPanel::HealthPanel(const HealthLimits& limits, QWidget* parent)
    : QWidget(parent)
    , m_limits(limits)
    , m_pages(new QStackedWidget)
    , m_notice(new QFrame(this))
    , m_status(new QLabel(m_notice))
    , m_again(new QPushButton(tr("Check again"), m_notice))
    , m_cancelFix(new QPushButton(tr("Cancel"), m_notice))
    , m_findings(new FindingList)
    , m_overview(new HealthOverview)
    , m_charts(new HealthCharts)
{
    setObjectName(u"healthPanel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    createHeader();
    auto* noProject = new EmptyState(u"heart-pulse"_s, tr("No project is open"),
                                     tr("Open one; then its images and boxes can be checked."));
    auto* noImages = new EmptyState(u"images"_s, tr("No images yet"),
                                    tr("Import some; then they can be checked."));
    noImages->setAction(tr("Import images…"), u"healthImportButton"_s);
    auto* unchecked = new EmptyState(
        u"heart-pulse"_s, tr("Not checked yet"),
        tr("Looks for duplicates, for images of training that are also in the test part, for odd "
           "boxes and for labels with too few examples. Nothing is changed by it."));
    unchecked->setAction(tr("Check the data"), u"checkDataButton"_s);
    for (QWidget* page : std::initializer_list<QWidget*>{noProject, noImages, unchecked,
                                                         createChecking(), createReport()})
        m_pages->addWidget(page);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);

    connect(noImages, &EmptyState::actionRequested, this, &HealthPanel::importRequested);
    connect(unchecked, &EmptyState::actionRequested, this, &HealthPanel::checkRequested);
    connect(m_again, &QPushButton::clicked, this, &HealthPanel::checkRequested);
    connect(m_findings, &FindingList::imagesRequested, this, &HealthPanel::imagesRequested);
    connect(m_findings, &FindingList::searchRequested, this, &HealthPanel::searchRequested);
    connect(m_findings, &FindingList::fixRequested, this, &HealthPanel::fixRequested);
    connect(m_findings, &FindingList::rowFocused, this,
            [this](QWidget* row) { m_scroll->ensureWidgetVisible(row); });
    setSubject({});
}

void HealthPanel::createHeader()
{
    auto* header = new PageHeader(tr("Health"), this);
    header->setSubtitle(tr("Whether the data can be trusted, before a model learns from it."));
    auto* back = new QPushButton(themedIcon(u"arrow-left"_s), tr("Back to the images"), header);
    back->setObjectName(u"backToImagesButton"_s);
    back->setToolTip(tr("Go back to all images of the project"));
    header->addControl(back);
    connect(back, &QPushButton::clicked, this, &HealthPanel::backRequested);
    m_notice->setObjectName(u"healthNotice"_s);
    m_notice->setProperty("role", u"notice"_s);
    m_status->setObjectName(u"healthStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_again->setObjectName(u"checkAgainButton"_s);
    m_again->setToolTip(tr("Look at all images and boxes as they are now"));
    m_cancelFix->setObjectName(u"cancelFixButton"_s);
    m_cancelFix->setToolTip(tr("Do not mend it; nothing was changed"));
    connect(m_cancelFix, &QPushButton::clicked, this, &HealthPanel::cancelRequested);
    auto* row = new QHBoxLayout(m_notice);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_status, 1);
    row->addWidget(m_cancelFix);
    row->addWidget(m_again);
    setTabOrder(back, m_cancelFix);
    setTabOrder(m_cancelFix, m_again);
    m_findings->setTabStart(*m_again);
    layout()->addWidget(header);
}

QWidget* HealthPanel::createChecking()
{
    auto* page = new QWidget;
    m_progressText = newHeading({}, page);
    m_progressText->setObjectName(u"healthProgressText"_s);
    m_bar = new QProgressBar(page);
    m_bar->setObjectName(u"healthProgress"_s);
    m_bar->setFixedWidth(360);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the check"));
    auto* cancel = new QPushButton(tr("Cancel"), page);
    cancel->setObjectName(u"cancelCheckButton"_s);
    cancel->setToolTip(tr("Stop the check; nothing was changed"));
    connect(cancel, &QPushButton::clicked, this, &HealthPanel::cancelRequested);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_progressText, 0, Qt::AlignHCenter);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget* HealthPanel::createReport()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0); // beside the scroll bar
    layout->setSpacing(8);
    const auto add = [&](const QString& heading, QWidget* part) {
        layout->addWidget(newHeading(heading, content));
        layout->addWidget(part);
        layout->addSpacing(16);
    };
    add(tr("Findings"), m_findings);
    add(tr("Images and boxes"), m_overview);
    add(tr("Boxes"), m_charts);
    layout->addWidget(new LimitsCard(m_limits));
    layout->addStretch(1);
    m_scroll = createScroll(content);
    m_scroll->setObjectName(u"healthScroll"_s);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_scroll;
}

void HealthPanel::setSubject(const std::optional<Subject>& subject)
{
    m_subject = subject;
    setPreparing(false);
    m_isChecking = false;
    m_hasReport = false;
    m_isOutdated = false;
    m_findings->setReadOnly(subject && subject->isReadOnly);
    updatePage();
}

void HealthPanel::setImageCount(int images)
{
    if (!m_subject || m_subject->images == images)
        return;
    m_subject->images = images;
    updatePage();
}

void HealthPanel::showChecking(int done, int total)
{
    m_isChecking = true;
    m_progressText->setText(total > 0 ? tr("Looking at image %1 of %2").arg(done).arg(total)
                                      : tr("Looking at the data"));
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    updatePage();
}

void HealthPanel::showChecked()
{
    m_isChecking = false;
    updatePage();
}

void HealthPanel::showReport(const HealthReport& report, const std::vector<Label>& labels)
{
    m_hasReport = true;
    m_isOutdated = false;
    m_result.clear();
    m_findings->setFindings(report.findings);
    m_overview->setReport(report, labels);
    m_charts->setReport(report, labels);
    m_scroll->verticalScrollBar()->setValue(0);
    updatePage();
}

void HealthPanel::setOutdated(bool outdated)
{
    if (outdated == m_isOutdated)
        return; // edits come in bursts
    m_isOutdated = outdated;
    updateStatus();
}

const std::vector<HealthFinding>& HealthPanel::findings() const
{
    return m_findings->findings();
}

std::optional<int> HealthPanel::rowOf(const HealthFinding& finding) const
{
    const std::vector<HealthFinding>& all = findings();
    const auto found = std::find_if(all.begin(), all.end(), [&](const HealthFinding& other) {
        return other.kind == finding.kind && other.groups == finding.groups
            && other.boxes == finding.boxes && other.labels == finding.labels;
    });
    return found == all.end() ? std::optional<int>() : int(found - all.begin());
}

void HealthPanel::removeFinding(int row)
{
    m_findings->remove(row);
    updateStatus();
}

void HealthPanel::setPreparing(bool preparing)
{
    m_isPreparing = preparing;
    m_findings->setPreparing(preparing);
    m_again->setEnabled(!preparing);
    m_cancelFix->setVisible(preparing);
    updateStatus();
}

void HealthPanel::showResult(const QString& sentence)
{
    m_result = sentence;
    updateStatus();
}

void HealthPanel::updatePage()
{
    const Page page = !m_subject ? NoProjectPage
        : m_isChecking           ? CheckingPage
        : m_subject->images == 0 ? NoImagesPage
        : m_hasReport            ? ReportPage
                                 : UncheckedPage;
    m_notice->setVisible(page == ReportPage);
    m_pages->setCurrentIndex(page);
    updateStatus();
}

void HealthPanel::updateStatus()
{
    const auto count = static_cast<int>(findings().size());
    QStringList sentences;
    if (m_isPreparing)
        sentences << tr("Preparing…");
    else if (!m_result.isEmpty())
        sentences << m_result;
    if (m_isOutdated)
        sentences << tr("The data changed since this check.");
    if (sentences.isEmpty())
        sentences << (count == 0 ? tr("The data was checked.")
                                 : tr("%Ln thing(s) found, the worst first.", nullptr, count));
    m_status->setText(sentences.join(u' '));
}

} // namespace boxwright
