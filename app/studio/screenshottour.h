// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

namespace boxwright {

class Application;
struct ImageRecord;

/// Walks through the window and keeps a picture of every page, for the README and for review.
class ScreenshotTour final : public QObject
{
    Q_OBJECT
public:
    /// Pictures are called PAGE-THEME.png in `folder`.
    ScreenshotTour(Application& application, QString folder);

    /// The start page, then the stages of the project at that path unless it is empty.
    void start(const QString& project);

Q_SIGNALS:
    void finished();

private:
    struct Stop
    {
        QString name;
        std::function<void()> goThere;
    };
    void addEvaluationTabs();
    void showNext();
    void takePicture();
    void showHealth();
    void showLabelling();
    void showDetection();
    /// With the most boxes; null where there is no test part.
    const ImageRecord* fullestTestImage() const;

    Application& m_application;
    QString m_folder;
    std::vector<Stop> m_stops;
    size_t m_next = 0;
    QTimer m_settle;
};

} // namespace boxwright
