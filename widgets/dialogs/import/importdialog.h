// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/exchange/import/datasetimporter.h"

#include <QDialog>
#include <QMap>
#include <QStringList>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace boxwright {

class ImportForm;
class ImportReportView;

/// Asks what to import, shows what a dry run found, lets classes become other labels, then shows
/// how the import went. It does no work: whoever shows it answers the requests.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(QWidget* parent = nullptr);

    void setLabels(const std::vector<Label>& labels); ///< of the project, for classes to become
    /// What was dropped: annotations by their names, all else are folders of images and images.
    void setPaths(const QStringList& paths);
    ImportRequest request() const;

    void showProgress(ImportPhase phase, int done, int total); ///< total 0: not known yet
    void showReport(const ImportReport& report, bool isDryRun);
    void showProblem(const QString& message);

    void done(int result) override;

Q_SIGNALS:
    void checkRequested(const boxwright::ImportRequest& request); ///< a dry run
    void importRequested(const boxwright::ImportRequest& request);
    void cancelRequested();

protected:
    /// Enter imports from its button only: in what was found it belongs to the fields and tables.
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Step { Choose, Checking, Checked, Importing, Done };
    enum class Wish { None, Back, Close };
    QWidget* createWaiting();
    void createLayout();
    static QString progressText(ImportPhase phase, int done, int total);
    void setStep(Step step);
    void updateNext();
    void goOn();
    void check();
    void checkMapping(); ///< again, with other labels
    void cancel(Wish wish);
    bool followWish();

    Step m_step = Step::Choose;
    QMap<QString, QString> m_mapping; ///< chosen for these files
    bool m_isMapping = false; ///< the check is for the sake of other labels
    /// When the check has ended. Such a check begins as soon as the field of a label is left, also
    /// by pressing another button, which then does what it said.
    Wish m_wish = Wish::None;
    QLabel* m_title;
    QStackedWidget* m_pages;
    ImportForm* m_form;
    QLabel* m_waiting = nullptr;
    QProgressBar* m_bar = nullptr;
    ImportReportView* m_report;
    QPushButton* m_back;
    QPushButton* m_cancel;
    QPushButton* m_next;
};

} // namespace boxwright
