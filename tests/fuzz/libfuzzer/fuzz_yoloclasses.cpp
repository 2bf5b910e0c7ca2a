// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/formatreader.h"

#include <array>
#include <string_view>

#include "scratchfile.h"

using namespace boxwright;

namespace {

/// The files that say what the classes of label files are called.
constexpr std::array kCompanions{"data.yaml", "classes.txt", "obj.names", "_darknet.labels"};

constexpr std::string_view kLabels = "0 0.5 0.5 0.25 0.125\n3 0.1 0.2 0.05 0.1\n";

} // namespace

/// What lies beside the label files of YOLO: the first byte says which of these it is, the others
/// are in it. It is read or refused with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    static const test::ScratchFile labels(QStringLiteral("input.txt"));
    labels.write(reinterpret_cast<const std::uint8_t*>(kLabels.data()), kLabels.size());
    const QString name = QString::fromLatin1(kCompanions[bytes[0] % kCompanions.size()]);
    QFile companion(labels.folder() + u'/' + name);
    if (!companion.open(QIODevice::WriteOnly)
        || companion.write(reinterpret_cast<const char*>(bytes + 1), qint64(size - 1))
            != qint64(size - 1))
        qFatal("the input cannot be written");
    companion.close();
    static const FormatReader* reader = formatReader(ExchangeFormat::Yolo);
    QStringList files{labels.path()};
    if (name.endsWith(QStringLiteral(".yaml")))
        files.prepend(companion.fileName());
    reader->looksLike(probeFile(companion.fileName()));
    ProblemList problems;
    const auto data = reader->read({labels.folder(), files, labels.folder()}, {}, problems, {});
    companion.remove();
    if (!data && data.error().message.isEmpty())
        qFatal("refused without a sentence");
    for (const ImportProblem& problem : problems.take()) {
        if (problem.code.isEmpty() || problem.message.isEmpty())
            qFatal("a problem without code or sentence");
    }
    return 0;
}
