// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeengineplugin.h"

#include <cstdlib>

using namespace boxwright;

namespace {

// Read by a static initialiser, as libgomp reads it.
const QString waitPolicyAtLoad = QString::fromLocal8Bit(std::getenv("OMP_WAIT_POLICY"));

Error answer()
{
    return {ErrorCode::Unsupported, QStringLiteral("fake"), waitPolicyAtLoad};
}

} // namespace

Result<TrainedModel> FakeEnginePlugin::train(const TrainingTask&, const ProgressSink&,
                                             std::stop_token)
{
    return answer();
}

Result<TrainingSpeed> FakeEnginePlugin::measureSpeed(const TrainingConfig&, const Politeness&,
                                                     std::stop_token)
{
    return answer();
}

Result<std::unique_ptr<Detector>> FakeEnginePlugin::openModel(const QByteArray&)
{
    return answer();
}

Result<QByteArray> FakeEnginePlugin::describeModel(const QByteArray&, const std::vector<Label>&,
                                                   const ScoreThresholds&)
{
    return answer();
}

Result<std::unique_ptr<Detector>> FakeEnginePlugin::openPretrained()
{
    return answer();
}
