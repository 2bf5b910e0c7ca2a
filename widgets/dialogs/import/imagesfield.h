// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace boxwright {

/// Where the images are: a path to type, or several folders and files that were chosen.
class ImagesField final : public QWidget
{
    Q_OBJECT
public:
    explicit ImagesField(QWidget* parent = nullptr);

    QStringList paths() const; ///< with '/'; one empty path when nothing is named
    void setPaths(const QStringList& paths);
    bool isEmpty() const;

Q_SIGNALS:
    void changed();

private:
    QString start() const; ///< where file dialogs begin
    void chooseFolder();
    void chooseFiles();

    QLineEdit* m_path; ///< the path, or how many they are
    QStringList m_several; ///< empty: one, which stands in the field
};

} // namespace boxwright
