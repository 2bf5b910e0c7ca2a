// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

#include <CLI/CLI.hpp>
#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace boxwright {
enum class TrainingPreset;
}

namespace boxwright::cli {

/// The exit codes of cli.md.
enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2, Warnings = 3, Interrupted = 130 };

enum class ProgressMode { Automatic, Json };

/// What a running command may use: results go to standard output, everything else to standard
/// error, and nothing but the JSON document to standard output when that was asked for.
class Context
{
public:
    void print(const QString& line) const;
    void message(const QString& line) const;
    void warn(const QString& line);

    bool hasWarnings() const { return m_warnings > 0; }
    void markInterrupted() { m_isInterrupted = true; }
    bool isInterrupted() const { return m_isInterrupted; }
    /// What was asked for cannot be done to this project, as was said.
    void markWrongUsage() { m_isWrongUsage = true; }
    bool isWrongUsage() const { return m_isWrongUsage; }

    /// Writes the document where `--json` said, if it did.
    Result<void> writeJson(const QJsonObject& document) const;

    std::string jsonTarget; ///< of `--json`: empty, "-" or a file
    bool isStrict = false;
    ProgressMode progressMode = ProgressMode::Automatic;
    std::stop_token stop;
    std::shared_ptr<const std::atomic_bool> isTerminated; ///< stopped to go on later

private:
    int m_warnings = 0;
    bool m_isInterrupted = false;
    bool m_isWrongUsage = false;
};

/// A parsed command, ready to run. ErrorCode::Cancelled ends the program as interrupted.
using Command = std::function<Result<void>(Context&)>;

/// Where the commands put what was chosen.
struct CommandLine
{
    CLI::App& app;
    Context& context;
    Command chosen;

    /// A new subcommand that becomes `chosen`.
    CLI::App* add(const std::string& name, const std::string& description, Command command);
    /// The option `--json [FILE]`.
    void addJson(CLI::App* command);
    /// --model, which model of the project is meant: see findModel().
    static void addModel(CLI::App* command, std::string& id);
    /// --split, the part of the images on which a model is measured.
    static void addMeasuredSplit(CLI::App* command, std::string& split,
                                 const std::string& description);
    /// --preset, how long to train.
    static void addPreset(CLI::App* command, TrainingPreset& preset);
    /// --input-size, of the network that is trained.
    static void addInputSize(CLI::App* command, int& inputSize);
};

/// Whether all that was printed got out; false when the disk was full, say.
bool isOutputWritten();

/// Text as the shell gave it.
QString text(const std::string& value);

QString tr(const char* text);

/// "1 image", "2 images": these programs' own texts are English only.
QString counted(qint64 number, const char* one, const char* several);

} // namespace boxwright::cli
