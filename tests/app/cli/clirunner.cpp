// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirunner.h"

#include "app/cli/program.h"
#include "core/image/imagedecoder.h"
#include "core/texts.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QProcess>
#include <QTemporaryFile>

#include <cstdio>
#include <iostream>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutMs = 50000;

void dropMessage(QtMsgType, const QMessageLogContext&, const QString&) { }

/// What is written to standard output or standard error goes to a file until finish().
class RedirectedStream
{
public:
    explicit RedirectedStream(std::FILE* stream)
        : m_stream(stream)
    {
        if (!m_file.open() || !flush())
            qFatal("The output of the program cannot be kept.");
        m_before = dup(fileno(m_stream));
        dup2(m_file.handle(), fileno(m_stream));
    }
    ~RedirectedStream() { finish(); }
    Q_DISABLE_COPY_MOVE(RedirectedStream)

    QByteArray finish()
    {
        if (m_before < 0)
            return {};
        flush();
        dup2(m_before, fileno(m_stream));
        close(std::exchange(m_before, -1));
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    bool flush() const
    {
        std::cout.flush();
        return std::fflush(m_stream) == 0;
    }
    std::FILE* m_stream;
    QTemporaryFile m_file;
    int m_before = -1;
};

} // namespace

QJsonObject CliResult::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QString cliProgram()
{
    return QStringLiteral(BOXWRIGHT_BUILD "/bin/boxwright-cli");
}

CliResult runCli(const QStringList& arguments)
{
    static const bool hasTexts =
        installTexts(QLocale(QLocale::English), u"boxwright"_s, u":/i18n"_s);
    if (!hasTexts)
        qFatal("The texts of the program are missing.");
    std::vector<QByteArray> bytes{"boxwright-cli"};
    for (const QString& argument : arguments)
        bytes.push_back(argument.toUtf8());
    std::vector<const char*> argv;
    for (const QByteArray& argument : bytes)
        argv.push_back(argument.constData());
    CliResult result;
    cli::Context context;
    RedirectedStream output(stdout);
    RedirectedStream errors(stderr);
    // Qt Test would write them between what the program writes.
    const QtMessageHandler logger = qInstallMessageHandler(dropMessage);
    result.exitCode = cli::runProgram(int(argv.size()), argv.data(), context);
    qInstallMessageHandler(logger);
    result.output = output.finish();
    result.errors = errors.finish();
    return result;
}

CliResult runCliProcess(const QStringList& arguments)
{
    QProcess process;
    process.start(cliProgram(), arguments);
    CliResult result;
    if (process.waitForFinished(kTimeoutMs) && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

void makeShapesProject(const QString& path, int count, std::optional<int> measured)
{
    const auto file = ProjectFile::create(path).value();
    const auto store = file->connect().value();
    const LabelId red = store->reserveLabelIds(2).value();
    const LabelId blue(red.value() + 1);
    Operation operation{u"Make shapes"_s, {}, {}};
    operation.changes.emplace_back(LabelChange{{}, Label{red, u"Red"_s, Qt::red, 0}});
    operation.changes.emplace_back(LabelChange{{}, Label{blue, u"Blue"_s, Qt::blue, 1}});
    const int side = measured.value_or(count / 4 + 1);
    const ImageId first = store->reserveImageIds(count + 2 * side).value();
    for (int i = 0; i < count + 2 * side; ++i) {
        const QRectF box(12 + (i * 37) % 60, 10 + (i * 23) % 30, 44 + i % 9, 36 + i % 7);
        QImage image(160, 120, QImage::Format_RGB32);
        image.fill(QColor(120 + i % 40, 125, 130));
        QPainter painter(&image);
        painter.fillRect(box, i % 2 == 0 ? Qt::red : Qt::blue);
        painter.end();
        const QString name = u"shape %1 ä.png"_s.arg(i);
        const QString imagePath = QFileInfo(path).dir().filePath(name);
        image.save(imagePath);

        ImageRecord record{ImageId(first.value() + i), name, hashFile(imagePath).value(),
                           image.size()};
        record.state = ImageState::HasBoxes;
        record.split = i < count ? Split::Train
            : i < count + side   ? Split::Validation
                                 : Split::Test;
        operation.changes.emplace_back(ImageChange{{}, record});
        const Annotation annotation{BoxId::create(), i % 2 == 0 ? red : blue,
                                    BoundingBox::fromRect(box)};
        operation.changes.emplace_back(AnnotationChange{record.id, {}, annotation});
    }
    store->apply(operation).value();
}

ReadProject::ReadProject(const QString& path)
    : file(ProjectFile::open(path, ProjectAccess::ReadWrite).value())
    , store(file->connect().value())
{ }
