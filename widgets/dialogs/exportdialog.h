// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/export/datasetexporter.h"

#include <QDateTime>
#include <QDialog>
#include <QString>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace boxwright {

/// A model of the project, for what changed since.
struct ExportModel
{
    QString name;
    QDateTime trainingStart;
};

/// Asks what to write, where and how, then shows what was written. It does no work: whoever shows
/// it answers the request.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `models`: oldest first.
    explicit ExportDialog(const std::vector<ExportModel>& models, QWidget* parent = nullptr);

    ExportRequest request() const;

    void showProgress(int done, int total); ///< total 0: not known
    void showReport(const ExportReport& report);
    void showProblem(const QString& message); ///< back to the form, with all that was chosen

    void done(int result) override;

Q_SIGNALS:
    void exportRequested(const boxwright::ExportRequest& request);
    void cancelRequested();

private:
    enum class Step { Choose, Exporting, Done };
    QWidget* createForm(const std::vector<ExportModel>& models);
    void createWhat(QFormLayout& form, const std::vector<ExportModel>& models);
    void createWhere(QFormLayout& form);
    QWidget* createWaiting();
    QWidget* createReport();
    void createButtons();
    void setStep(Step step);
    void goOn();
    void chooseFolder();
    void openFolder();
    void updateForm();
    bool isManifest() const;
    bool isVoc() const;

    Step m_step = Step::Choose;
    QLabel* m_title;
    QStackedWidget* m_pages;
    QFormLayout* m_form = nullptr;
    QComboBox* m_format = nullptr;
    QLineEdit* m_folder = nullptr;
    QComboBox* m_split = nullptr;
    QComboBox* m_since = nullptr;
    QCheckBox* m_reviewedOnly = nullptr;
    QCheckBox* m_copy = nullptr;
    QLineEdit* m_prefix = nullptr;
    QCheckBox* m_oneBased = nullptr;
    QLabel* m_problem = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_summary = nullptr;
    QPlainTextEdit* m_details = nullptr;
    QPushButton* m_openFolder = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace boxwright
