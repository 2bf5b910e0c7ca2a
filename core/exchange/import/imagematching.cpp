// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/imagematching.h"

#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

using Outcome = ImageFinder::Outcome;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatasetImporter)
};

QString statedName(const ForeignImage& image)
{
    return image.fileName.isEmpty() ? image.nearby : image.fileName;
}

class ImageMatching
{
public:
    ImageMatching(const ImageFinder& finder, ProblemList& problems, ImportReport& report)
        : m_finder(finder)
        , m_problems(problems)
        , m_report(report)
    { }

    MatchedImages run(std::vector<ForeignImage> images, bool areAllMeant)
    {
        std::vector<ForeignImage> missed;
        for (ForeignImage& image : images) {
            const ImageFinder::Match match = m_finder.find(image);
            if (match.outcome == Outcome::Found)
                take(image, match.path);
            else if (match.outcome == Outcome::Unsafe)
                skip(image, match.outcome);
            else
                missed.push_back(std::move(image));
        }
        for (ForeignImage& image : missed)
            guess(image);
        // Who names a file wants it, whatever the annotations say.
        addPlain(areAllMeant ? m_finder.files() : m_finder.namedFiles());
        tellUnlisted();
        return std::move(m_matched);
    }

private:
    void take(ForeignImage& image, const QString& path)
    {
        if (!image.split)
            image.split = splitFromFolders(path);
        m_matched[path].push_back(std::move(image));
    }

    void guess(ForeignImage& image)
    {
        const ImageFinder::Match match = m_finder.guess(image);
        if (match.outcome != Outcome::Found)
            return skip(image, match.outcome);
        // Two annotation files may both mean it by the same words.
        const QString words = image.nearby + u'\n' + image.fileName;
        if (m_matched.contains(match.path) && m_guessed.value(match.path) != words)
            return skip(image, Outcome::Missing);
        m_guessed.insert(match.path, words);
        if (!match.isAsStated) {
            m_problems.add(
                {u"IMAGE_GUESSED"_s, ProblemSeverity::Warning, image.source, image.line,
                 Text::tr("The image “%1” is not in the images folder.").arg(statedName(image)),
                 Text::tr("“%1” was taken for it. Check the boxes of that image.")
                     .arg(match.path)});
        }
        take(image, match.path);
    }

    void addPlain(const QStringList& paths)
    {
        for (const QString& path : paths) {
            if (m_matched.contains(path))
                continue;
            ForeignImage plain{path};
            plain.source = m_finder.absolutePath(path);
            plain.isLabelled = false;
            take(plain, path);
        }
    }

    void skip(const ForeignImage& image, Outcome outcome)
    {
        ++m_report.imagesSkipped;
        m_report.boxesRefused += static_cast<int>(image.boxes.size());
        QString code = u"IMAGE_MISSING"_s;
        QString message = Text::tr("The image “%1” is not in the images folder.");
        if (outcome == Outcome::Ambiguous) {
            code = u"IMAGE_AMBIGUOUS"_s;
            message = Text::tr("Several images fit the name “%1”.");
        } else if (outcome == Outcome::Unsafe) {
            code = u"UNSAFE_PATH"_s;
            message = Text::tr("“%1” points outside the images folder.");
        }
        m_problems.add({code, ProblemSeverity::Error, image.source, image.line,
                        message.arg(statedName(image)), Text::tr("Left out, with its boxes.")});
    }

    void tellUnlisted()
    {
        const auto unlisted = m_finder.files().size() - m_matched.size();
        if (unlisted <= 0)
            return;
        m_problems.add({u"IMAGES_NOT_LISTED"_s, ProblemSeverity::Info, m_finder.folder(), 0,
                        Text::tr("%Ln files in the images folder have no annotations.", nullptr,
                                 int(unlisted)),
                        Text::tr("Left out. Import the folder as plain images to add them.")});
    }

    const ImageFinder& m_finder;
    ProblemList& m_problems;
    ImportReport& m_report;
    MatchedImages m_matched;
    QHash<QString, QString> m_guessed; ///< how a file is called by what was guessed to mean it
};

} // namespace

MatchedImages matchImages(const ImageFinder& finder, ForeignDataset& data, ProblemList& problems,
                          ImportReport& report)
{
    return ImageMatching(finder, problems, report)
        .run(std::exchange(data.images, {}), data.areAllImagesMeant);
}

} // namespace boxwright
