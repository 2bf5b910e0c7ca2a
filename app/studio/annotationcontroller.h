// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/imagetrail.h"
#include "core/ids.h"
#include "core/result.h"
#include "widgets/canvas/imageloader.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace boxwright {

class Actions;
class AnnotationDocument;
class ErrorReporter;
class LabelPage;
class Project;
struct StudioModels;

/// Which image is open, and what the panels of the Label stage wish for it. Edits go to the
/// image's document; the project hands them to the store thread.
class AnnotationController final : public QObject
{
    Q_OBJECT
public:
    AnnotationController(LabelPage& page, StudioModels& models, Actions& actions,
                         ErrorReporter& reporter, QObject* parent = nullptr);

    void setProject(Project* project); ///< null: none is open
    void openImage(ImageId image);
    void openFirst(); ///< the first image that nobody has looked at, else the first one
    /// The open image, when it is one of these: its file is another one or back again.
    void readPixelsAgain(const std::vector<ImageId>& images);
    std::optional<ImageId> currentImage() const { return m_current; }
    /// The Label stage is shown or left: decides whose history Ctrl+Z walks.
    void setActive(bool active);

Q_SIGNALS:
    void currentImageChanged();
    /// The open image's name, place and size; empty when none is open.
    void imageTextChanged(const QString& text);
    void notice(const QString& sentence); ///< why nothing happened; to be shown for a while

private:
    void connectPage();
    void connectActions();
    void connectBoxStates();
    bool show(ImageId image); ///< false: it is open already or gone
    void go(ImageId image, int step);
    /// The one gone through before (-1) or after this one when the list has put it elsewhere,
    /// because it was labelled; else the one beside it in the list.
    std::optional<ImageId> neighbour(int step) const;
    bool hasMoved(ImageId image, int step) const;
    void showNeighbour(int step);
    void showUnseen(int step);
    void repeatBoxes();
    void sayThatBoxesAreHidden();
    /// The image to open once the open one is confirmed; absent when that is not wished for.
    std::optional<ImageId> imageAfterConfirming() const;
    void refreshLabels();
    void refreshImages();
    void closeImage();
    void showPixels(const QString& path, const ImagePyramid& image, const QString& warning);
    void showState();
    void updateHistory();
    std::optional<LabelId> addLabel(const QString& name); ///< absent: it was refused, and said
    void toggleReviewed();
    void setConfirmedEmpty(bool empty);
    QString currentPath() const;

    LabelPage& m_page;
    StudioModels& m_models;
    Actions& m_actions;
    ErrorReporter& m_reporter;
    ImageLoader m_loader;
    QPointer<Project> m_project;
    QPointer<AnnotationDocument> m_document;
    std::optional<ImageId> m_current;
    ImageTrail m_trail;
    bool m_isActive = false;
};

} // namespace boxwright
