// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace boxwright {

/// A class of foreign files and the label of the project that its boxes get.
struct ImportedClass
{
    QString name; ///< in the files, composed and without blanks around
    QString target; ///< the label's name; that of several classes when they are merged
    int boxes = 0; ///< that are fit to be kept, also those that are here already

    friend bool operator==(const ImportedClass&, const ImportedClass&) = default;
};

} // namespace boxwright
