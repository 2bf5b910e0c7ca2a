// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import/datasetimporter.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace boxwright {

class ImportReportView;

/// Asks what to import, shows what a dry run found, then how the import went. It does no work:
/// whoever shows it answers the requests.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(QWidget* parent = nullptr);

    /// What was dropped: annotations by their ending, all else are folders of images and images.
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
    void setStep(Step step);
    void goOn();
    void goBack();
    void setImages(const QStringList& paths);
    void chooseFolder(QLineEdit* field, const QString& title);
    void chooseFiles();
    void updateForm();

    Step m_step = Step::Choose;
    QLabel* m_title;
    QStackedWidget* m_pages;
    QComboBox* m_format = nullptr;
    QLineEdit* m_images = nullptr; ///< the path, or how many they are
    QStringList m_severalImages; ///< empty: one, which stands in the field
    QLineEdit* m_annotations = nullptr;
    QPushButton* m_browseAnnotations = nullptr;
    QComboBox* m_split = nullptr;
    QCheckBox* m_emptyIsConfirmed = nullptr;
    QCheckBox* m_oneBased = nullptr;
    QCheckBox* m_copy = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_waiting = nullptr;
    QProgressBar* m_bar = nullptr;
    ImportReportView* m_report = nullptr;
    QPushButton* m_back;
    QPushButton* m_cancel;
    QPushButton* m_next;
};

} // namespace boxwright
