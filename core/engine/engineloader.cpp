// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engineloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QPluginLoader>
#include <QThread>

#include <mutex>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EngineLoader)
};

QString defaultPluginPath()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(programs.filePath(u"../lib/boxwright_engine.so"_s));
}

Result<Engine*> loadEngine(const QString& path)
{
    if (!QFileInfo::exists(path)) {
        return Error{ErrorCode::NotFound,
                     Text::tr("The training engine is missing. Build or install Boxwright again; "
                              "the file %1 belongs to it.")
                         .arg(QDir::toNativeSeparators(path))};
    }
    QPluginLoader loader(path);
    // The default hints keep symbols local and the library loaded until the program ends: LibTorch
    // must neither meet the window's symbols nor be unloaded.
    loader.setLoadHints(QLibrary::PreventUnloadHint);
    const QString interface = loader.metaData().value("IID"_L1).toString();
    if (interface != QLatin1StringView(BOXWRIGHT_ENGINE_IID)) {
        return Error{ErrorCode::Unsupported,
                     Text::tr("The training engine belongs to another version of Boxwright. "
                              "Build or install Boxwright again."),
                     path + u": "_s + (interface.isEmpty() ? loader.errorString() : interface)};
    }
    QObject* instance = loader.instance();
    auto* engine = qobject_cast<Engine*>(instance);
    if (engine == nullptr) {
        return Error{ErrorCode::NotReadable,
                     Text::tr("The training engine could not be started. Install the packages that "
                              "Boxwright needs again, then start it once more."),
                     loader.errorString()};
    }
    if (QCoreApplication::instance() != nullptr)
        instance->moveToThread(QCoreApplication::instance()->thread());
    return engine;
}

} // namespace

struct EngineLoader::Private
{
    QString path;
    std::mutex mutex;
    std::shared_future<Result<Engine*>> engine;

    std::shared_future<Result<Engine*>> start()
    {
        const std::lock_guard lock(mutex);
        if (!engine.valid()) {
            const QString file = path.isEmpty() ? defaultPluginPath() : path;
            engine = std::async(std::launch::async, [file] { return loadEngine(file); }).share();
        }
        return engine;
    }
};

EngineLoader::EngineLoader(const QString& pluginPath)
    : m_d(std::make_unique<Private>())
{
    m_d->path = pluginPath;
    // libgomp reads this when it is loaded: busy waiting would halve the speed of training as
    // soon as anything else uses a core.
    if (!qEnvironmentVariableIsSet("OMP_WAIT_POLICY"))
        qputenv("OMP_WAIT_POLICY", "passive");
    // oneDNN shares its float32 products out among threads itself. OpenBLAS, where it comes with
    // threads of its own, would do so again with each share, which takes twice as long.
    if (!qEnvironmentVariableIsSet("OPENBLAS_NUM_THREADS"))
        qputenv("OPENBLAS_NUM_THREADS", "1");
}

EngineLoader::~EngineLoader() = default;

void EngineLoader::preload()
{
    m_d->start();
}

Result<Engine*> EngineLoader::engine()
{
    return m_d->start().get();
}

} // namespace boxwright
