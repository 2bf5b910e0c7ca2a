// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/datasetimporter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace boxwright {

/// Asks what to import, shows what a dry run found, then how the import went. It does no work:
/// whoever shows it answers the requests.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(QWidget* parent = nullptr);

    /// Dropped files: one folder is the images' folder, one file the annotations.
    void setPaths(const QStringList& paths);
    ImportRequest request() const;

    void showProgress(int done, int total); ///< total 0: not known yet
    void showReport(const ImportReport& report, bool isDryRun);
    void showProblem(const QString& message);

    void done(int result) override;

Q_SIGNALS:
    void checkRequested(const boxwright::ImportRequest& request); ///< a dry run
    void importRequested(const boxwright::ImportRequest& request);
    void cancelRequested();

private:
    enum class Step { Choose, Checking, Checked, Importing, Done };
    QWidget* createForm();
    QWidget* createWaiting();
    QWidget* createReport();
    void setStep(Step step);
    void goOn();
    void goBack();
    void chooseFolder(QLineEdit* field, const QString& title);
    void updateForm();

    Step m_step = Step::Choose;
    QLabel* m_title;
    QStackedWidget* m_pages;
    QComboBox* m_format = nullptr;
    QLineEdit* m_images = nullptr;
    QLineEdit* m_annotations = nullptr;
    QPushButton* m_browseAnnotations = nullptr;
    QComboBox* m_split = nullptr;
    QCheckBox* m_emptyIsConfirmed = nullptr;
    QCheckBox* m_oneBased = nullptr;
    QCheckBox* m_copy = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_waiting = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_summary = nullptr;
    QTableWidget* m_problems = nullptr;
    QPushButton* m_back;
    QPushButton* m_cancel;
    QPushButton* m_next;
};

} // namespace boxwright
