// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/modelscompared.h"
#include "core/run/runrecord.h"

#include <QImage>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace boxwright {

class ComparisonLists;
class ComparisonModel;
class ComparisonPair;
class EmptyState;
class ImageListModel;

/// Two models on the same images, the older one always before the newer one: a sentence, the
/// figures, the images on which they differ, and one of these beside itself.
class ComparisonView final : public QWidget
{
    Q_OBJECT
public:
    /// `images`: of the project; it must live as long.
    explicit ComparisonView(ImageListModel& images, QWidget* parent = nullptr);

    /// Oldest first; `chosen` is compared with one of the others. That stays as long as it can; at
    /// first it is the one before `chosen`, so that one sees what the last training brought.
    void setModels(const std::vector<ModelRecord>& models, std::optional<ModelId> chosen);
    std::optional<ModelId> other() const; ///< absent: there is none to compare with

    void showWorking(); ///< the comparison is being made
    /// And so cannot be compared; nothing could measure it on outOfFold any more.
    void showNotMeasured(const ModelRecord& model, Split split);
    void showFailed(); ///< somebody else says why
    void showComparison(const QString& older, const QString& newer, const ModelsCompared& compared);
    /// Boxes of these images are others now than those the figures come from.
    void setTruthChanged(bool hasChanged);
    /// The answer to pictureRequested(); null when the file cannot be read.
    void showPicture(ImageId image, const QImage& picture, const QSize& fullSize);

Q_SIGNALS:
    void otherChanged(); ///< a person chose another one to compare with
    void shown(); ///< it came into sight: a comparison is wanted
    void pictureRequested(boxwright::ImageId image);
    void measuringRequested(boxwright::ModelId model, boxwright::Split split);
    void trainingRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Page { NoOtherPage, NotMeasuredPage, NoFoldsPage, WorkingPage, FailedPage, ResultPage };

    QWidget* createBar();
    QWidget* createWorking();
    QWidget* createResult(ImageListModel& images);
    QTableView* createTable();
    void fitTable();
    void askForPicture();

    QComboBox* m_otherBox;
    QPushButton* m_train;
    QSplitter* m_halves = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_pages;
    EmptyState* m_notMeasured;
    EmptyState* m_noFolds;
    QLabel* m_sentence = nullptr;
    QLabel* m_changed = nullptr;
    ComparisonModel* m_model;
    ComparisonLists* m_lists = nullptr;
    ComparisonPair* m_pair = nullptr;
    std::vector<Label> m_labels;
    std::optional<std::pair<ModelId, Split>> m_unmeasured;
};

} // namespace boxwright
