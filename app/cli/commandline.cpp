// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/jsontext.h"
#include "core/run/trainingconfig.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

void writeLine(std::FILE* stream, const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Context::print(const QString& line) const
{
    if (jsonTarget != "-")
        writeLine(stdout, line);
}

void Context::message(const QString& line) const
{
    writeLine(stderr, line);
}

void Context::warn(const QString& line)
{
    ++m_warnings;
    writeLine(stderr, tr("Warning: %1").arg(line));
}

Result<void> Context::writeJson(const QJsonObject& document) const
{
    if (jsonTarget.empty())
        return {};
    const QByteArray bytes = jsonText(document) + '\n';
    if (jsonTarget == "-") {
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
        return {};
    }
    QSaveFile file(text(jsonTarget));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::NotWritable,
                     tr("%1 could not be written. Choose another place for the JSON document.")
                         .arg(file.fileName()),
                     file.errorString()};
    }
    return {};
}

CLI::App* CommandLine::add(const std::string& name, const std::string& description, Command command)
{
    CLI::App* subcommand = app.add_subcommand(name, description);
    subcommand->callback([this, command = std::move(command)] { chosen = command; });
    return subcommand;
}

void CommandLine::addModel(CLI::App* command, std::string& id)
{
    command->add_option("--model", id, "Id of the model, or latest")->capture_default_str();
}

void CommandLine::addMeasuredSplit(CLI::App* command, std::string& split,
                                   const std::string& description)
{
    command->add_option("--split", split, description)
        ->check(CLI::IsMember({"test", "validation", "train", "folds"}))
        ->capture_default_str();
}

void CommandLine::addPreset(CLI::App* command, TrainingPreset& preset)
{
    const std::map<std::string, TrainingPreset> presets{{"quick", TrainingPreset::Quick},
                                                        {"balanced", TrainingPreset::Balanced},
                                                        {"best", TrainingPreset::Best}};
    command->add_option("--preset", preset, "How long to train (default balanced)")
        ->transform(CLI::CheckedTransformer(presets).description(""))
        ->type_name("quick|balanced|best");
}

void CommandLine::addInputSize(CLI::App* command, int& inputSize)
{
    const auto isMultiple = [](const std::string& value) -> std::string {
        const int size = text(value).toInt();
        const bool isFine = size >= 128 && size <= 1024 && size % 32 == 0;
        return isFine ? std::string() : "must be a multiple of 32 from 128 to 1024";
    };
    command->add_option("--input-size", inputSize, "Side of the network's input")
        ->check(CLI::Validator(isMultiple, "PIXELS"));
}

void CommandLine::addJson(CLI::App* command)
{
    command
        ->add_option("--json", context.jsonTarget,
                     "Write one JSON document to FILE; '-' or nothing: standard output")
        ->expected(0, 1)
        ->default_str("-")
        ->type_name("FILE");
}

bool isOutputWritten()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString counted(qint64 number, const char* one, const char* several)
{
    return u"%1 %2"_s.arg(number).arg(QLatin1StringView(number == 1 ? one : several));
}

} // namespace boxwright::cli
