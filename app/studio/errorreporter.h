// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QObject>
#include <QStringList>
#include <QWidget>

#include <optional>

namespace boxwright {

/// The only place that shows message boxes: errors in one way everywhere, and the questions that
/// must be answered before work can go on.
class ErrorReporter final : public QObject
{
    Q_OBJECT
public:
    explicit ErrorReporter(QWidget* window);

    /// Logs the technical text and shows the sentence with "Details...", but for setLeaving().
    void report(const Error& error);
    void reportInAnyCase(const Error& error); ///< what must be known before the project closes
    /// The project is closing: work for it that fails now is of no use any more, and no box may
    /// stand in front of a window that is going. report() only logs.
    void setLeaving(bool isLeaving) { m_isLeaving = isLeaving; }
    void inform(const QString& message, const QString& explanation);
    /// The index of the chosen answer; absent when the question was closed. The first answer is
    /// the default.
    std::optional<int> ask(const QString& question, const QString& explanation,
                           const QStringList& answers);

private:
    QWidget* m_window;
    bool m_isLeaving = false;
};

} // namespace boxwright
