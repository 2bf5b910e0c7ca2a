// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

namespace boxwright {

class ErrorReporter;
class LabelPage;
class Project;
struct Label;

/// Renames, moves, merges and deletes labels as the panel of labels wishes. Asks first where boxes
/// change.
class LabelController final : public QObject
{
    Q_OBJECT
public:
    LabelController(LabelPage& page, ErrorReporter& reporter, QObject* parent = nullptr);

    void setProject(Project* project); ///< null: none is open

Q_SIGNALS:
    /// What takes its time just now; empty: nothing any more.
    void busyChanged(const QString& text);

private:
    void startWaiting(const QString& text);
    void endWaiting();
    void changeLabel(const Label& label);
    void removeLabel(LabelId id);
    void mergeLabel(LabelId id, LabelId into);
    void mergeIf(const QString& question, LabelId id, LabelId into);
    const Label* find(LabelId id) const;

    LabelPage& m_page;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    QTimer m_waiting; ///< most steps are done before anybody could read what is being done
    QString m_waitingText; ///< empty: nothing is being done
};

/// What will happen, in plain words, before it does.
QString describeLabelRemoval(const Project& project, LabelId label);
QString describeLabelMerge(const Project& project, LabelId label, const QString& into);

} // namespace boxwright
