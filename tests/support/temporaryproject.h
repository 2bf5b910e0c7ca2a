// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/projectfile.h"
#include "core/storage/projectstore.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace boxwright::test {

/// A project in a folder of its own that is removed at the end. Aborts the test program when
/// something that must work does not.
class TemporaryProject
{
public:
    explicit TemporaryProject(const QString& name = QStringLiteral("test.boxwright"));

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_path; }
    ProjectFile& file() { return *m_file; }
    ProjectStore& store() { return *m_store; }
    bool isOpen() const { return m_file != nullptr; }
    void close();
    void open();
    std::unique_ptr<ProjectFile> takeFile(); ///< closes the connection

    LabelId addLabel(const QString& name);
    /// Images of 640 x 480 that exist in the project only: "images/0001.jpg" and so on.
    std::vector<ImageId> addImages(int count);
    /// Adds a box as an edit of the image, which then has boxes.
    Annotation addBox(ImageId image, LabelId label, const BoundingBox& box);

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<ProjectFile> m_file;
    std::unique_ptr<ProjectStore> m_store;
};

Label makeLabel(LabelId id, const QString& name);
ImageRecord makeImage(ImageId id, const QString& path);
Annotation makeBox(LabelId label, const BoundingBox& box);

/// The value of a Result that must be good; aborts with its message otherwise.
template<typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
    return std::move(result).value();
}

inline void mustWork(const Result<void>& result)
{
    if (!result) {
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
}

} // namespace boxwright::test
