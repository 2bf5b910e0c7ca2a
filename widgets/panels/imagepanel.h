// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "widgets/models/imagefiltermodel.h"
#include "widgets/panels/imageactions.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QHBoxLayout;
class QListView;
class QStackedWidget;

namespace boxwright {

class ImageActionBar;
class ImageFilterBar;
class ImageGridView;
class ImageListModel;

/// The images of a project with a filter: a grid of tiles for the Images stage, or a narrow list
/// beside the canvas.
class ImagePanel final : public QWidget
{
    Q_OBJECT
public:
    enum class Layout { Grid, Sidebar };

    /// The model must outlive the panel.
    ImagePanel(ImageListModel& model, Layout layout, QWidget* parent = nullptr);

    /// Marks an image as the open one and scrolls to it; nothing is emitted.
    void setCurrentImage(std::optional<ImageId> image);
    std::optional<ImageId> currentImage() const { return m_current; }
    std::vector<ImageId> selectedImages() const; ///< in the order shown
    /// The image `step` places after the current one as filtered now; absent at the ends.
    std::optional<ImageId> neighbour(int step) const;
    /// The next (or previous, -1) image that nobody has looked at, as filtered and ordered now;
    /// after the last one from the other end. Absent when all others were looked at.
    std::optional<ImageId> unseenNeighbour(int step) const;
    QListView& view() { return *m_view; }
    ImageFilterModel& filter() { return *m_filter; }
    void showLabel(LabelId label); ///< no filter but that of this label
    /// No filter but that of a finding, and its images selected.
    void showFinding(const FindingFilter& finding);
    void setReadOnly(bool readOnly);
    /// A switch beside the filters shows the grid as a list. For the grid, once.
    void setListAction(QAction& action);
    /// What an action did: shown until the selection changes, or told on where there is no room.
    void showResult(const QString& sentence);

Q_SIGNALS:
    void imageActivated(boxwright::ImageId image); ///< to be opened
    void importRequested();
    void filesDropped(const QStringList& paths);
    void selectionChanged();
    void resultTold(const QString& sentence);
    /// For the selected images.
    void actionRequested(const boxwright::ImageAction& action,
                         const std::vector<boxwright::ImageId>& images);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createView();
    void createActions();
    void showMenu(const QPoint& position);
    void followSelection();
    void createMessages();
    void arrange();
    void connectSignals();
    void updateState();
    void emitActivated(const QModelIndex& index);
    int currentRow() const; ///< as filtered; -1 when no image is open
    std::optional<ImageId> imageAtRow(int row) const;

    ImageListModel& m_model;
    Layout m_layout;
    ImageFilterModel* m_filter;
    ImageFilterBar* m_filterBar;
    QHBoxLayout* m_top;
    QStackedWidget* m_stack;
    ImageActions* m_actions = nullptr;
    ImageActionBar* m_actionBar = nullptr; ///< of the grid
    QListView* m_view = nullptr;
    ImageGridView* m_grid = nullptr; ///< the view, for the grid
    QWidget* m_emptyPage = nullptr;
    QWidget* m_noMatchPage = nullptr;
    std::optional<ImageId> m_current;
    bool m_settingCurrent = false;
    bool m_readOnly = false;
};

} // namespace boxwright
