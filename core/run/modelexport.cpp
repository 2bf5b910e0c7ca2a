// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/modelexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>
#include <QSaveFile>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ModelExport)
};

} // namespace

Result<qint64> writeModel(const ProjectStore& project, const ModelRecord& model,
                          const QString& path, const EngineSource& engine)
{
    if (QFileInfo(path) == QFileInfo(project.path())) {
        return Error{ErrorCode::InvalidArgument,
                     Text::tr("%1 is the project itself, which was left as it is. Choose another "
                              "file for the model.")
                         .arg(path)};
    }
    const auto weights = project.modelWeights(model.id);
    if (!weights)
        return weights.error();
    QSaveFile file(path);
    const auto notWritten = [&file] {
        return Error{ErrorCode::NotWritable,
                     Text::tr("%1 could not be written. Choose another place for the model.")
                         .arg(file.fileName()),
                     file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly)) // which is told before the engine is loaded
        return notWritten();
    const auto loaded = engine();
    if (!loaded)
        return loaded.error();
    const auto described = (*loaded)->describeModel(*weights, model.labels, model.thresholds);
    if (!described)
        return described.error();
    if (file.write(*described) != described->size() || !file.commit())
        return notWritten();
    return described->size();
}

} // namespace boxwright
