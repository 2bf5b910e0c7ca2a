// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/project.h"
#include "core/dataset/thumbnailkeeper.h"

#include <QImage>
#include <QStringList>

#include <algorithm>

#include "tests/support/temporaryproject.h"

namespace boxwright::test {

/// Labels as a person does, through the open project: step for step the same in every process.
/// The project has one label and some images, and each step is one write of the store thread.
class ScriptedLabelling
{
public:
    static constexpr int mostSteps = 120; ///< far more than are done before it is killed

    explicit ScriptedLabelling(Project& project)
        : m_project(project)
    { }

    void step(int number)
    {
        const int round = number / kSteps;
        const ImageRecord& image =
            m_project.images()[static_cast<size_t>(round) % m_project.images().size()];
        keepThumbnail(image, number);
        AnnotationDocument& document = *m_project.document(image.id);
        const Label first = m_project.labels().front();
        switch (number % kSteps) {
        case 0:
            document.addBoxes({boxOf(number, first.id)}, QStringLiteral("Draw box"));
            break;
        case 1: // begins a series
        case 2: // replaces its step in the log, as does the next
        case 3: {
            Annotation nudged = document.annotations().back();
            nudged.box.x += 1;
            document.changeBoxes({nudged}, QStringLiteral("Nudge"), round + 1);
            break;
        }
        case 4:
            document.dismiss({first.id, {1.0 * number, 2, 3, 4}, 0.5}, QStringLiteral("Dismiss"));
            break;
        case 5:
            m_added = valueOf(m_project.addLabel(QStringLiteral("label %1").arg(number)));
            break;
        case 6: {
            Label described = first;
            described.description = QString::number(number);
            mustWork(m_project.changeLabel(described, QStringLiteral("Describe")));
            break;
        }
        case 7:
            document.undoStack().undo(); // the whole series
            break;
        case 8:
            document.undoStack().redo();
            break;
        case 9:
            m_project.projectUndoStack().undo();
            break;
        case 10:
            document.setReviewed(!image.reviewed, QStringLiteral("Mark"));
            break;
        default:
            mustWork(m_project.mergeLabel(m_added, first.id));
        }
    }

private:
    static constexpr int kSteps = 12;

    static Annotation boxOf(int number, LabelId label)
    {
        const auto id = QUuid::createUuidV5(QUuid(), QString::number(number));
        return {BoxId(id), label, {1.0 * number, 1, 2, 3}};
    }
    /// Written beside the edits by a thread of its own.
    void keepThumbnail(const ImageRecord& image, int number)
    {
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(qRgb(number % 256, 100, 50));
        m_project.thumbnailKeeper()->keep({{image.id, image.contentHash, 64, picture}});
    }

    Project& m_project;
    LabelId m_added{0};
};

/// Everything that such steps change, as the file holds it.
inline QString labellingState(const ProjectStore& store)
{
    QStringList lines;
    const auto history = [&store](std::optional<ImageId> image) {
        const auto steps = valueOf(store.history(image));
        const auto undone = std::count_if(steps.begin(), steps.end(),
                                          [](const LoggedOperation& o) { return o.undone; });
        return QStringLiteral("%1 steps, %2 undone").arg(steps.size()).arg(undone);
    };
    for (const Label& label : valueOf(store.labels())) {
        lines << QStringLiteral("label %1 %2 %3")
                     .arg(label.id.value())
                     .arg(label.name, label.description);
    }
    lines << history({});
    for (const ImageRecord& image : valueOf(store.images())) {
        lines << QStringLiteral("image %1 state %2 reviewed %3, %4")
                     .arg(image.id.value())
                     .arg(static_cast<int>(image.state))
                     .arg(image.reviewed)
                     .arg(history(image.id));
        for (const Annotation& box : valueOf(store.annotations(image.id))) {
            lines << QStringLiteral("  box %1 at %2").arg(box.label.value()).arg(box.box.x);
        }
        for (const Detection& dismissed : valueOf(store.dismissedSuggestions(image.id))) {
            lines << QStringLiteral("  dismissed at %1").arg(dismissed.box.x);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace boxwright::test
