// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QMimeData;

namespace boxwright {

/// The files and folders of this computer among what is being dragged, as absolute paths.
QStringList droppedFiles(const QMimeData& data);

} // namespace boxwright
