// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/formatreader.h"
#include "core/exchange/import/boxrepair.h"

#include "scratchfile.h"

using namespace boxwright;

// One program a format: FUZZED_FORMAT is its name. Whatever a file holds, it is read or refused
// with a sentence, and no box that would be kept leaves its image.

namespace {

constexpr QSize kImageSize(640, 480);

const FormatReader& reader()
{
    static const FormatReader* found =
        formatReader(*exchangeFormatFromName(QStringLiteral(FUZZED_FORMAT)));
    return *found;
}

bool isInside(const BoundingBox& box)
{
    return box.left() >= 0 && box.top() >= 0 && box.right() <= kImageSize.width()
        && box.bottom() <= kImageSize.height() && box.width > 0 && box.height > 0;
}

void checkBoxes(const ForeignDataset& data)
{
    for (const ForeignImage& image : data.images) {
        for (const ForeignBox& box : image.boxes) {
            const BoxRepair repair = repairBox(box.box, kImageSize);
            if (repair.box && !isInside(*repair.box))
                qFatal("a box that is kept leaves its image");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const test::ScratchFile file(
        QString(reader().patterns.front()).replace(u'*', QStringLiteral("input")));
    file.write(bytes, size);
    reader().looksLike(probeFile(file.path()));
    ProblemList problems;
    const auto data =
        reader().read({file.folder(), {file.path()}, file.folder()}, {}, problems, {});
    if (data)
        checkBoxes(*data);
    else if (data.error().message.isEmpty())
        qFatal("refused without a sentence");
    for (const ImportProblem& problem : problems.take()) {
        if (problem.code.isEmpty() || problem.message.isEmpty())
            qFatal("a problem without code or sentence");
    }
    return 0;
}
