// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace boxwright {

/// Which folder holds the images of which addresses: a row of two fields for each start of an
/// address, and always an empty one for another.
class AddressFolders final : public QWidget
{
    Q_OBJECT
public:
    explicit AddressFolders(QWidget* parent = nullptr);

    QMap<QString, QString> folders() const; ///< see ReadOptions::sourceFolders

private:
    struct Row
    {
        QLineEdit* prefix;
        QLineEdit* folder;
        QPushButton* choose;
    };

    void addRow();
    void addRowWhenFull();
    QLineEdit* newField(const QString& objectName, const QString& name, const QString& toolTip);
    void chooseFolder(QLineEdit& field);

    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
};

} // namespace boxwright
