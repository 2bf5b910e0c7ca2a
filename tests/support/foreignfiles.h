// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import/datasetimporter.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QTemporaryDir>

namespace boxwright::test {

/// A folder of images and annotations as other programs write them.
class ForeignFiles
{
public:
    QString path(const QString& name = {}) const;
    QString images() const { return path(QStringLiteral("images")); }

    /// Makes missing folders; aborts when it cannot.
    void write(const QString& name, const QByteArray& content) const;
    /// A real picture, by the ending of its name; `shade` makes its bytes its own.
    void writeImage(const QString& name, const QSize& size = {100, 80}, int shade = 0) const;
    /// The same, a JPEG with an EXIF orientation 1..8; `size` is that of the pixels as stored.
    void writeTurnedImage(const QString& name, int orientation,
                          const QSize& size = {100, 80}) const;

private:
    QTemporaryDir m_folder;
};

/// A VOC object element with corners as they stand in the text.
QByteArray vocObject(const char* label, const char* left, const char* top, const char* right,
                     const char* bottom);
QByteArray vocFile(const char* fileName, const QByteArray& objects,
                   const char* size = "<width>100</width><height>80</height><depth>3</depth>");

/// A COCO file with two categories: 3 "cat" and 8 "dog".
QByteArray cocoFile(const QByteArray& images, const QByteArray& annotations);
/// An image element of 100 x 80 with more members, e.g. `, "split": "val"`.
QByteArray cocoImage(int id, const QByteArray& fileName, const QByteArray& more = {});
QByteArray cocoBox(int id, int image, int category, const QByteArray& bbox,
                   const QByteArray& more = {});

/// Each problem has a code and a sentence.
bool areSaid(const std::vector<ImportProblem>& problems);
bool hasErrors(const ImportReport& report);
bool hasProblem(const ImportReport& report, const char* code);
/// The codes found, for a message.
QByteArray problemCodes(const ImportReport& report);

} // namespace boxwright::test
