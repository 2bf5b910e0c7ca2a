// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import/datasetimporter.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace boxwright {

class AddressFolders;
class ImagesField;

/// What to import, from where and how. Shows what matters for the format only.
class ImportForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportForm(QWidget* parent = nullptr);

    /// What was dropped: annotations by their names, all else are folders of images and images.
    void setPaths(const QStringList& paths);
    /// What a look at the files told, until others are named.
    void setFoundFormat(ExchangeFormat format);
    ImportRequest request() const;
    bool isComplete() const;
    void showProblem(const QString& message);

Q_SIGNALS:
    void sourceChanged(); ///< other files, or another format

private:
    void createSource(QFormLayout& form);
    void createManifest(QFormLayout& form);
    void createChoices(QFormLayout& form);
    QLineEdit* newField(const QString& objectName, const QString& name, const QString& toolTip);
    QCheckBox* newCheck(const QString& objectName, const QString& text, const QString& toolTip);
    QString start() const; ///< where file dialogs begin
    void chooseAnnotationFolder();
    void chooseAnnotationFile();
    void takeSource();
    void updateFields();
    ExchangeFormat chosenFormat() const;
    ExchangeFormat knownFormat() const; ///< chosen or found, else Auto

    QFormLayout* m_form;
    std::optional<ExchangeFormat> m_foundFormat;
    QComboBox* m_format = nullptr;
    ImagesField* m_images = nullptr;
    QLineEdit* m_annotations = nullptr;
    QPushButton* m_annotationFile = nullptr;
    QPushButton* m_annotationFolder = nullptr;
    AddressFolders* m_addresses = nullptr;
    QLineEdit* m_attribute = nullptr;
    QComboBox* m_split = nullptr;
    QCheckBox* m_emptyIsConfirmed = nullptr;
    QCheckBox* m_oneBased = nullptr;
    QCheckBox* m_tagsFromFolders = nullptr;
    QCheckBox* m_copy = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace boxwright
