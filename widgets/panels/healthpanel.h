// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/health/healthcheck.h"
#include "core/health/healthreport.h"

#include <QWidget>

#include <optional>
#include <vector>

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace boxwright {

class FindingList;
class HealthCharts;
class HealthOverview;

/// The page Health of the Images stage: what a check of the data found and what can be done about
/// it, and how much of what there is.
class HealthPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit HealthPanel(const HealthLimits& limits, QWidget* parent = nullptr);

    const HealthLimits& limits() const { return m_limits; } ///< those that reports must go by

    /// A project that was not checked yet; absent: none is open.
    struct Subject
    {
        int images = 0;
        bool isReadOnly = false;
    };
    void setSubject(const std::optional<Subject>& subject);
    void setImageCount(int images); ///< of the project

    void showChecking(int done, int total); ///< total 0: it is not known yet
    void showChecked(); ///< the check ended, with whatever outcome
    void showReport(const HealthReport& report, const std::vector<Label>& labels);
    void setOutdated(bool outdated); ///< the data changed since the check that is shown

    const std::vector<HealthFinding>& findings() const; ///< that are shown
    /// Where a finding of a report stands now; absent when it is gone.
    std::optional<int> rowOf(const HealthFinding& finding) const;
    void removeFinding(int row); ///< it is mended; requires that there is such a row
    void setPreparing(bool preparing); ///< a fix is: nothing else can be asked for meanwhile
    void showResult(const QString& sentence); ///< what a fix did, until the next check

Q_SIGNALS:
    void checkRequested();
    void cancelRequested(); ///< of the check, or of the fix that is being prepared
    void backRequested(); ///< to the images
    void importRequested();
    void imagesRequested(int finding);
    void searchRequested(); ///< for files that are missing
    void fixRequested(int finding);

private:
    enum Page { NoProjectPage, NoImagesPage, UncheckedPage, CheckingPage, ReportPage };

    void createHeader();
    QWidget* createChecking();
    QWidget* createReport();
    void updatePage();
    void updateStatus();

    HealthLimits m_limits;
    QStackedWidget* m_pages;
    QFrame* m_notice;
    QLabel* m_status;
    QPushButton* m_again;
    QPushButton* m_cancelFix;
    FindingList* m_findings;
    HealthOverview* m_overview;
    HealthCharts* m_charts;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_progressText = nullptr;
    QProgressBar* m_bar = nullptr;
    std::optional<Subject> m_subject;
    QString m_result;
    bool m_isChecking = false;
    bool m_isPreparing = false;
    bool m_hasReport = false;
    bool m_isOutdated = false;
};

} // namespace boxwright
