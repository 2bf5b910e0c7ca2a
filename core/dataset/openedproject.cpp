// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/openedproject.h"

#include "core/logging.h"

#include <utility>

namespace boxwright {

Result<ProjectSnapshot> ProjectSnapshot::read(const ProjectStore& store)
{
    auto content = ProjectContent::read(store);
    if (!content) {
        return content.error();
    }
    ProjectSnapshot snapshot{std::move(content).value()};
    if (auto history = store.historyHeaders({})) {
        snapshot.history = std::move(history).value();
    } else {
        qCWarning(logStorage) << "The history cannot be read:" << history.error().detail;
    }
    return snapshot;
}

Result<OpenedProject> OpenedProject::read(std::unique_ptr<ProjectFile> file)
{
    auto store = file->connect();
    if (!store) {
        return store.error();
    }
    auto snapshot = ProjectSnapshot::read(**store);
    if (!snapshot) {
        return snapshot.error();
    }
    OpenedProject opened{std::move(file), std::move(store).value(), std::move(snapshot).value()};
    if (!opened.file->isReadOnly()) {
        if (const auto first = opened.store->reserveLabelIds(labelsReserved)) {
            opened.freeLabels = *first;
        }
    }
    return opened;
}

Result<ImageSnapshot> ImageSnapshot::read(const ProjectStore& store, ImageId image)
{
    auto annotations = store.annotations(image);
    if (!annotations) {
        return annotations.error();
    }
    auto dismissed = store.dismissedSuggestions(image);
    if (!dismissed) {
        return dismissed.error();
    }
    auto history = store.history(image);
    if (!history) {
        return history.error();
    }
    return ImageSnapshot{std::move(annotations).value(), std::move(dismissed).value(),
                         std::move(history).value()};
}

} // namespace boxwright
