// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/modelopening.h"

#include "core/engine/engineloader.h"
#include "core/run/keptmodel.h"
#include "core/storage/projectfile.h"
#include "core/storage/projectstore.h"

namespace boxwright {

OpenModelFunction openModelsWith(EngineLoader& loader)
{
    return [&loader](const ProjectFile& file,
                     std::optional<ModelId> model) -> Result<std::unique_ptr<Detector>> {
        const auto engine = loader.engine();
        if (!engine)
            return engine.error();
        if (!model)
            return (*engine)->openPretrained();
        const auto store = file.connect();
        if (!store)
            return store.error();
        return openKeptModel(**store, **engine, *model);
    };
}

} // namespace boxwright
