// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/import/importform.h"

#include "widgets/dialogs/import/addressfolders.h"
#include "widgets/dialogs/import/imagesfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

bool isAnnotations(const QFileInfo& file)
{
    const auto& readers = formatReaders();
    return !file.isDir()
        && std::any_of(readers.begin(), readers.end(), [&](const FormatReader& reader) {
               return QDir::match(reader.patterns, file.fileName());
           });
}

/// For a file dialog: the files of one format, or of each and all of them together.
QString annotationFilter(ExchangeFormat format)
{
    QStringList entries;
    QStringList all;
    for (const FormatReader& reader : formatReaders()) {
        if (format != ExchangeFormat::Auto && format != reader.format)
            continue;
        entries << u"%1 (%2)"_s.arg(exchangeFormatTitle(reader.format), reader.patterns.join(u' '));
        all << reader.patterns;
    }
    all.removeDuplicates();
    if (entries.size() > 1)
        entries.prepend(ImportForm::tr("Annotations (%1)").arg(all.join(u' ')));
    entries << ImportForm::tr("All files (*)");
    return entries.join(u";;"_s);
}

} // namespace

ImportForm::ImportForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_problem(new QLabel(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(12);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    createSource(*m_form);
    createManifest(*m_form);
    createChoices(*m_form);
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setWordWrap(true);
    m_form->addRow(m_problem);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportForm::takeSource);
    connect(m_images, &ImagesField::changed, this, &ImportForm::takeSource);
    connect(m_annotations, &QLineEdit::textChanged, this, &ImportForm::takeSource);
    updateFields();
    setFocusProxy(m_images);
}

void ImportForm::createSource(QFormLayout& form)
{
    m_images = new ImagesField(this);
    m_format = new QComboBox(this);
    m_format->setObjectName(u"importFormat"_s);
    m_format->setAccessibleName(tr("Format"));
    m_format->setToolTip(tr("How the boxes are written down"));
    for (const ExchangeFormat format : {ExchangeFormat::Auto, ExchangeFormat::Folder})
        m_format->addItem(exchangeFormatTitle(format), int(format));
    for (const FormatReader& reader : formatReaders())
        m_format->addItem(exchangeFormatTitle(reader.format), int(reader.format));
    m_annotations = newField(u"importAnnotations"_s, tr("Annotations"),
                             tr("The file or the folder that says where the boxes are"));
    m_annotations->setPlaceholderText(tr("Searched for beside the images"));
    m_annotationFolder = new QPushButton(tr("Folder…"), this);
    m_annotationFolder->setObjectName(u"importAnnotationsFolderButton"_s);
    m_annotationFolder->setAccessibleName(tr("Folder of annotations"));
    m_annotationFolder->setToolTip(tr("Choose the folder of the annotations"));
    m_annotationFile = new QPushButton(tr("File…"), this);
    m_annotationFile->setObjectName(u"importAnnotationsFileButton"_s);
    m_annotationFile->setAccessibleName(tr("File of annotations"));
    m_annotationFile->setToolTip(tr("Choose the file with the annotations"));
    auto* annotations = new QHBoxLayout;
    annotations->setSpacing(8);
    annotations->addWidget(m_annotations, 1);
    annotations->addWidget(m_annotationFolder);
    annotations->addWidget(m_annotationFile);
    form.addRow(tr("Images"), m_images);
    form.addRow(tr("Format"), m_format);
    form.addRow(tr("Annotations"), annotations);
    connect(m_annotationFolder, &QPushButton::clicked, this, &ImportForm::chooseAnnotationFolder);
    connect(m_annotationFile, &QPushButton::clicked, this, &ImportForm::chooseAnnotationFile);
}

void ImportForm::createManifest(QFormLayout& form)
{
    m_addresses = new AddressFolders(this);
    m_attribute = newField(u"importAttribute"_s, tr("Attribute"),
                           tr("The label attribute of the manifest, the name of its job"));
    m_attribute->setPlaceholderText(tr("All of them"));
    form.addRow(tr("Addresses"), m_addresses);
    form.addRow(tr("Attribute"), m_attribute);
}

void ImportForm::createChoices(QFormLayout& form)
{
    m_split = new QComboBox(this);
    m_split->setObjectName(u"importSplit"_s);
    m_split->setAccessibleName(tr("Use them for"));
    m_split->setToolTip(tr("The part of the data that the images go to"));
    m_split->addItem(tr("As the data says, otherwise undecided"), -1);
    m_split->addItem(tr("Training"), int(Split::Train));
    m_split->addItem(tr("Validation"), int(Split::Validation));
    m_split->addItem(tr("Test"), int(Split::Test));
    m_emptyIsConfirmed =
        newCheck(u"importEmptyIsConfirmed"_s, tr("Images without boxes really show nothing"),
                 tr("Otherwise they count as not looked at yet"));
    m_oneBased =
        newCheck(u"importOneBased"_s, tr("Coordinates start at 1, as in the original VOC"),
                 tr("Most programs write VOC with coordinates from 0; the first files did not"));
    m_tagsFromFolders =
        newCheck(u"importTagsFromFolders"_s, tr("Keep the names of folders as tags"),
                 tr("Each image gets the name of its folder as a tag"));
    m_copy = newCheck(u"importCopy"_s, tr("Copy the images into the project's folder"),
                      tr("Otherwise they stay where they are"));
    form.addRow(tr("Use them for"), m_split);
    for (QCheckBox* check : {m_emptyIsConfirmed, m_oneBased, m_tagsFromFolders, m_copy})
        form.addRow(QString(), check);
}

QLineEdit* ImportForm::newField(const QString& objectName, const QString& name,
                                const QString& toolTip)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setToolTip(toolTip);
    return field;
}

QCheckBox* ImportForm::newCheck(const QString& objectName, const QString& text,
                                const QString& toolTip)
{
    auto* check = new QCheckBox(text, this);
    check->setObjectName(objectName);
    check->setToolTip(toolTip);
    return check;
}

void ImportForm::setPaths(const QStringList& paths)
{
    QStringList images;
    QStringList annotations;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        (isAnnotations(info) ? annotations : images) << info.absoluteFilePath();
    }
    images.removeDuplicates();
    if (images.isEmpty() && !paths.isEmpty())
        images << QFileInfo(paths.first()).absolutePath(); // images usually lie there
    if (annotations.size() == 1)
        m_annotations->setText(annotations.first());
    else if (!annotations.isEmpty()) // one for each image, in one folder
        m_annotations->setText(QFileInfo(annotations.first()).absolutePath());
    m_images->setPaths(images);
}

void ImportForm::setFoundFormat(ExchangeFormat format)
{
    m_foundFormat = format;
    updateFields();
}

ExchangeFormat ImportForm::chosenFormat() const
{
    return static_cast<ExchangeFormat>(m_format->currentData().toInt());
}

ExchangeFormat ImportForm::knownFormat() const
{
    return chosenFormat() == ExchangeFormat::Auto ? m_foundFormat.value_or(ExchangeFormat::Auto)
                                                  : chosenFormat();
}

bool ImportForm::isComplete() const
{
    return !m_images->isEmpty();
}

ImportRequest ImportForm::request() const
{
    const ExchangeFormat format = knownFormat();
    ImportRequest request;
    request.format = chosenFormat();
    request.images = m_images->paths();
    request.annotationsPath = QDir::fromNativeSeparators(m_annotations->text().trimmed());
    if (const int split = m_split->currentData().toInt(); split >= 0)
        request.split = static_cast<Split>(split);
    request.tagsFromFolders = m_tagsFromFolders->isChecked();
    request.emptyIsConfirmed = m_emptyIsConfirmed->isEnabled() && m_emptyIsConfirmed->isChecked();
    request.options.vocOneBased = format == ExchangeFormat::Voc && m_oneBased->isChecked();
    if (format == ExchangeFormat::Manifest) {
        request.options.attribute = m_attribute->text().trimmed();
        request.options.sourceFolders = m_addresses->folders();
    }
    request.copyImages = m_copy->isChecked();
    return request;
}

void ImportForm::showProblem(const QString& message)
{
    m_problem->setText(message);
}

/// At the annotations that are named, else at the images.
QString ImportForm::start() const
{
    const QString named = m_annotations->text();
    return named.isEmpty() ? m_images->paths().first() : named;
}

void ImportForm::chooseAnnotationFolder()
{
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Folder of annotations"), start());
    if (!path.isEmpty())
        m_annotations->setText(path);
}

void ImportForm::chooseAnnotationFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("File of annotations"), start(),
                                                      annotationFilter(chosenFormat()));
    if (!path.isEmpty())
        m_annotations->setText(path);
}

void ImportForm::takeSource()
{
    m_foundFormat.reset();
    updateFields();
    Q_EMIT sourceChanged();
}

void ImportForm::updateFields()
{
    const ExchangeFormat format = knownFormat();
    const bool canHaveBoxes = chosenFormat() != ExchangeFormat::Folder;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_annotations, m_annotationFile,
                                                           m_annotationFolder, m_emptyIsConfirmed})
        widget->setEnabled(canHaveBoxes);
    m_form->setRowVisible(m_addresses, format == ExchangeFormat::Manifest);
    m_form->setRowVisible(m_attribute, format == ExchangeFormat::Manifest);
    m_form->setRowVisible(m_oneBased, format == ExchangeFormat::Voc);
    m_problem->clear();
}

} // namespace boxwright
