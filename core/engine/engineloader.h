// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/export.h"
#include "core/result.h"

#include <QString>

#include <functional>
#include <future>
#include <memory>

namespace boxwright {

/// Gives the engine to who needs it only after all else went well. Blocks until it is loaded, so it
/// is called in a worker thread.
using EngineSource = std::function<Result<Engine*>()>;

/// Loads the training plugin, which brings LibTorch with it: a second of work, so it is done once,
/// on demand, in a thread of its own. The plugin is never unloaded. Thread-safe.
class BOXWRIGHT_CORE_EXPORT EngineLoader
{
public:
    /// `pluginPath` empty: boxwright_engine.so in ../lib beside the program.
    explicit EngineLoader(const QString& pluginPath = {});
    ~EngineLoader();
    Q_DISABLE_COPY_MOVE(EngineLoader)

    /// Starts loading if that has not been done. Returns at once.
    void preload();
    /// The engine; blocks until it is loaded. Errors say how to repair the installation.
    Result<Engine*> engine();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace boxwright
