// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns the pretrained network as it is published into the file that training reads. Run by the
// build, each time: checks that the two files are the pinned ones, and leaves a good result alone.

#include "core/result.h"
#include "core/sha256.h"
#include "training/detail/graphmodelreader.h"
#include "training/detail/tensorfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace boxwright;

namespace {

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotReadable,
                     u"%1 cannot be read: %2"_s.arg(path, file.errorString())};
    return file.readAll();
}

/// `checksums` is in the format of sha256sum.
Result<QByteArray> readPinned(const QString& path, const QByteArray& checksums)
{
    Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes;
    const QByteArray line = sha256(*bytes).toHex() + "  " + QFileInfo(path).fileName().toUtf8();
    if (!checksums.split('\n').contains(line))
        return Error{ErrorCode::Damaged,
                     u"%1 is not the pinned file. Run resources/npm/fetch-weights."_s.arg(path)};
    return bytes;
}

Result<void> convert(const QStringList& arguments)
{
    if (arguments.size() != 5)
        return Error{ErrorCode::InvalidArgument,
                     u"usage: boxwright-convert-weights CHECKSUMS JSON BIN OUT"_s};
    const Result<QByteArray> checksums = readFile(arguments[1]);
    if (!checksums)
        return checksums.error();
    const Result<QByteArray> json = readPinned(arguments[2], *checksums);
    if (!json)
        return json.error();
    const Result<QByteArray> weights = readPinned(arguments[3], *checksums);
    if (!weights)
        return weights.error();
    const Result<detail::TensorFile> network = detail::readGraphModel(*json, *weights);
    if (!network)
        return network.error();
    const QByteArray converted = detail::writeTensorFile(*network);
    if (const Result<QByteArray> present = readFile(arguments[4]); present && *present == converted)
        return {};
    QSaveFile out(arguments[4]);
    if (!out.open(QIODevice::WriteOnly) || out.write(converted) < 0 || !out.commit())
        return Error{ErrorCode::NotWritable,
                     u"%1 cannot be written: %2"_s.arg(arguments[4], out.errorString())};
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Result<void> converted = convert(QCoreApplication::arguments());
    if (!converted) {
        QTextStream(stderr) << converted.error().message << ' ' << converted.error().detail << '\n';
        return 1;
    }
    return 0;
}
