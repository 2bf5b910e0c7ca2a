// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/run/detection.h"
#include "core/run/runrecord.h"

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;
class QTableWidget;

namespace boxwright {

class DetectionView;
class PageHeader;

/// The Use stage: drop an image and see what the model finds in it.
class UsePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit UsePanel(QWidget* parent = nullptr);

    void setModels(const std::vector<ModelRecord>& models); ///< oldest first
    std::optional<ModelId> model() const;

    /// An image that is being looked at; its boxes follow.
    void showImage(const QImage& image, const QString& name);
    void showDetections(const std::vector<Detection>& detections, const std::vector<Label>& labels,
                        double seconds);
    void showProblem(const QString& message);
    void clear(); ///< waits for an image again

Q_SIGNALS:
    void imageRequested(const QString& path); ///< dropped or chosen: look at it
    void fileChoiceRequested();
    void modelChanged();
    void trainingRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Page { NoModelPage, DropPage, ResultPage };

    QWidget* createResult();
    void updatePage();
    void takeModel();
    void updateThreshold();
    double threshold(LabelId label) const;
    void fillTable(const std::vector<Detection>& detections);

    PageHeader* m_header;
    QComboBox* m_modelBox;
    QPushButton* m_open;
    QStackedWidget* m_pages;
    DetectionView* m_view = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_thresholdText = nullptr;
    QSlider* m_threshold = nullptr;
    QCheckBox* m_asMeasured = nullptr; ///< each label from its own threshold, not the slider's
    QTableWidget* m_table = nullptr;
    std::vector<ModelRecord> m_models;
    ScoreThresholds m_thresholds; ///< of the chosen model
    std::vector<Detection> m_detections;
    std::vector<Label> m_labels;
    double m_seconds = 0;
    bool m_hasImage = false;
};

} // namespace boxwright
