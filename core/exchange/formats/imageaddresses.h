// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatreader.h"

#include <QString>

#include <vector>

namespace boxwright {

/// Turns the addresses of images in foreign files ("s3://bucket/photos/a.jpg",
/// "file:///home/a.jpg", "C:\photos\a.jpg") into names to look for among the images of an import.
class ImageAddresses
{
public:
    /// Tells each mapped folder that is not among the images: it cannot be used.
    ImageAddresses(const AnnotationFiles& files, const ReadOptions& options, ProblemList& problems);

    /// Of a mapped address, the path relative to the images folder, by the longest prefix that
    /// fits; of any other, its path without bucket or root. Empty for what addresses no file.
    QString fileName(const QString& address) const;

private:
    struct Mapping
    {
        QString prefix;
        QString folder; ///< relative to the images folder, with a '/' at its end; empty: itself
    };

    QString pathOf(const QString& address) const;

    QString m_imagesFolder; ///< with a '/' at its end
    std::vector<Mapping> m_mappings; ///< longest prefix first
};

} // namespace boxwright
