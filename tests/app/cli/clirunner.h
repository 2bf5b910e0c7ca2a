// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/projectfile.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

/// What one call of boxwright-cli gave.
struct CliResult
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const; ///< of the output; empty when it is not JSON
    QByteArray all() const { return output + errors; }
};

QString cliProgram();

/// One call of the program without a process of its own, so that the engine, which takes a second
/// to load, is loaded once a test program. Requires a QGuiApplication.
CliResult runCli(const QStringList& arguments);
/// Runs the real program and waits for its end.
CliResult runCliProcess(const QStringList& arguments);

/// A project at `path` with images of red and blue rectangles on grey, boxes known: `count` for
/// training, and `measured`, a quarter and one more by default, each for validation and test.
void makeShapesProject(const QString& path, int count, std::optional<int> measured = {});

/// Only to look: as the program would find it.
struct ReadProject
{
    explicit ReadProject(const QString& path);
    std::unique_ptr<boxwright::ProjectFile> file;
    std::unique_ptr<boxwright::ProjectStore> store;
};
