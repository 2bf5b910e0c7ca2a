// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/importdialog.h"

#include "widgets/dialogs/importreportview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr qsizetype kMostPathsInToolTip = 20;

QHBoxLayout* fieldWithButtons(QLineEdit* field, std::initializer_list<QPushButton*> buttons)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(field, 1);
    for (QPushButton* button : buttons)
        row->addWidget(button);
    return row;
}

bool isAnnotations(const QFileInfo& file)
{
    const QString ending = file.suffix().toLower();
    return !file.isDir() && (ending == u"json" || ending == u"xml");
}

/// How many folders and files they are, for where there is no room for all of them.
QString describe(const QStringList& paths)
{
    const auto folders = std::count_if(paths.begin(), paths.end(),
                                       [](const QString& path) { return QFileInfo(path).isDir(); });
    QStringList parts;
    if (folders > 0)
        parts << ImportDialog::tr("%n folder(s)", nullptr, int(folders));
    if (const auto files = paths.size() - folders; files > 0)
        parts << ImportDialog::tr("%n image file(s)", nullptr, int(files));
    return parts.join(u", "_s);
}

} // namespace

ImportDialog::ImportDialog(QWidget* parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_report(new ImportReportView(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import images"));
    resize(680, 480);
    m_title->setProperty("role", u"title"_s);
    m_back->setObjectName(u"importBackButton"_s);
    m_cancel->setObjectName(u"importCancelButton"_s);
    m_next->setObjectName(u"importNextButton"_s);
    m_next->setProperty("role", u"primary"_s);
    m_next->setDefault(true);
    m_pages->addWidget(createForm());
    m_pages->addWidget(createWaiting());
    m_pages->addWidget(m_report);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    setStep(Step::Choose);
    m_images->setFocus();
}

QWidget* ImportDialog::createForm()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_format = new QComboBox(page);
    m_format->setObjectName(u"importFormat"_s);
    m_format->addItem(tr("Find out by itself"), int(ExchangeFormat::Auto));
    m_format->addItem(tr("Images only, nothing labelled yet"), int(ExchangeFormat::Folder));
    m_format->addItem(tr("Pascal VOC (an XML file for each image)"), int(ExchangeFormat::Voc));
    m_format->addItem(tr("COCO (one JSON file)"), int(ExchangeFormat::Coco));
    m_images = new QLineEdit(page);
    m_images->setObjectName(u"importImages"_s);
    m_images->setAccessibleName(tr("Images"));
    m_images->setPlaceholderText(tr("Folder that holds the images"));
    auto* browseImages = new QPushButton(tr("Folder…"), page);
    browseImages->setObjectName(u"importFolderButton"_s);
    browseImages->setToolTip(tr("Choose a folder; its subfolders count too"));
    auto* browseFiles = new QPushButton(tr("Files…"), page);
    browseFiles->setObjectName(u"importFilesButton"_s);
    browseFiles->setToolTip(tr("Choose single images, or a .zip of images"));
    m_annotations = new QLineEdit(page);
    m_annotations->setObjectName(u"importAnnotations"_s);
    m_annotations->setPlaceholderText(tr("Searched for beside the images"));
    m_browseAnnotations = new QPushButton(tr("Browse…"), page);
    m_split = new QComboBox(page);
    m_split->setObjectName(u"importSplit"_s);
    m_split->addItem(tr("As the data says, otherwise undecided"), -1);
    m_split->addItem(tr("Training"), int(Split::Train));
    m_split->addItem(tr("Validation"), int(Split::Validation));
    m_split->addItem(tr("Test"), int(Split::Test));
    m_emptyIsConfirmed = new QCheckBox(tr("Images without boxes really show nothing"), page);
    m_emptyIsConfirmed->setToolTip(tr("Otherwise they count as not looked at yet"));
    m_oneBased = new QCheckBox(tr("Coordinates start at 1, as in the original VOC"), page);
    m_copy = new QCheckBox(tr("Copy the images into the project's folder"), page);
    m_copy->setObjectName(u"importCopy"_s);
    m_problem = new QLabel(page);
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setWordWrap(true);
    form->addRow(tr("Images"), fieldWithButtons(m_images, {browseImages, browseFiles}));
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Annotations"), fieldWithButtons(m_annotations, {m_browseAnnotations}));
    form->addRow(tr("Use them for"), m_split);
    form->addRow(QString(), m_emptyIsConfirmed);
    form->addRow(QString(), m_oneBased);
    form->addRow(QString(), m_copy);
    form->addRow(m_problem);
    connect(browseImages, &QPushButton::clicked, this,
            [this] { chooseFolder(m_images, tr("Folder of images")); });
    connect(browseFiles, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_browseAnnotations, &QPushButton::clicked, this, [this] {
        if (m_format->currentData().toInt() == int(ExchangeFormat::Voc))
            return chooseFolder(m_annotations, tr("Folder of annotations"));
        const QString path = QFileDialog::getOpenFileName(this, tr("Annotations"), m_images->text(),
                                                          tr("COCO (*.json);;All files (*)"));
        if (!path.isEmpty())
            m_annotations->setText(path);
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportDialog::updateForm);
    connect(m_images, &QLineEdit::textChanged, this, &ImportDialog::updateForm);
    connect(m_annotations, &QLineEdit::textChanged, this, &ImportDialog::updateForm);
    return page;
}

QWidget* ImportDialog::createWaiting()
{
    auto* page = new QWidget(this);
    m_waiting = new QLabel(page);
    m_bar = new QProgressBar(page);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_waiting);
    layout->addWidget(m_bar);
    layout->addStretch(3);
    return page;
}

void ImportDialog::setPaths(const QStringList& paths)
{
    QStringList images;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (isAnnotations(info))
            m_annotations->setText(info.absoluteFilePath());
        else
            images << info.absoluteFilePath();
    }
    images.removeDuplicates();
    if (images.isEmpty() && !paths.isEmpty())
        images << QFileInfo(paths.first()).absolutePath(); // images usually lie there
    setImages(images);
}

void ImportDialog::setImages(const QStringList& paths)
{
    const bool areSeveral = paths.size() > 1;
    m_severalImages = areSeveral ? paths : QStringList();
    m_images->setReadOnly(areSeveral);
    m_images->setText(areSeveral ? describe(paths) : paths.value(0));
    QStringList shown = m_severalImages.mid(0, kMostPathsInToolTip);
    if (shown.size() < m_severalImages.size())
        shown << u"…"_s;
    m_images->setToolTip(shown.join(u'\n'));
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request;
    request.format = static_cast<ExchangeFormat>(m_format->currentData().toInt());
    request.images = m_severalImages;
    if (const QString path = m_images->text().trimmed(); request.images.isEmpty())
        request.images << QDir::fromNativeSeparators(path);
    request.annotationsPath = QDir::fromNativeSeparators(m_annotations->text().trimmed());
    if (const int split = m_split->currentData().toInt(); split >= 0)
        request.split = static_cast<Split>(split);
    request.emptyIsConfirmed = m_emptyIsConfirmed->isChecked();
    request.options.vocOneBased = m_oneBased->isEnabled() && m_oneBased->isChecked();
    request.copyImages = m_copy->isChecked();
    return request;
}

void ImportDialog::chooseFolder(QLineEdit* field, const QString& title)
{
    const QString path = QFileDialog::getExistingDirectory(this, title, field->text());
    if (path.isEmpty())
        return;
    if (field == m_images)
        setImages({path});
    else
        field->setText(path);
}

void ImportDialog::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Choose images"), m_severalImages.value(0, m_images->text()),
        tr("Images (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.gif);;Archives of images "
           "(*.zip *.tar *.tar.gz *.tgz);;All files (*)"));
    if (!paths.isEmpty())
        setImages(paths);
}

void ImportDialog::updateForm()
{
    const int format = m_format->currentData().toInt();
    const bool canHaveBoxes = format != int(ExchangeFormat::Folder);
    m_annotations->setEnabled(canHaveBoxes);
    m_browseAnnotations->setEnabled(canHaveBoxes);
    m_emptyIsConfirmed->setEnabled(canHaveBoxes);
    m_oneBased->setEnabled(format == int(ExchangeFormat::Voc));
    m_next->setEnabled(m_step != Step::Choose || !m_images->text().trimmed().isEmpty());
    m_problem->clear();
}

void ImportDialog::setStep(Step step)
{
    m_step = step;
    const bool isWaiting = step == Step::Checking || step == Step::Importing;
    m_pages->setCurrentIndex(step == Step::Choose ? 0 : isWaiting ? 1 : 2);
    m_back->setVisible(step == Step::Checked);
    m_cancel->setVisible(step != Step::Done);
    m_next->setVisible(!isWaiting);
    m_next->setText(step == Step::Choose        ? tr("Check")
                        : step == Step::Checked ? tr("Import")
                                                : tr("Close"));
    m_title->setText(step == Step::Choose          ? tr("What should be imported?")
                         : step == Step::Checking  ? tr("Checking")
                         : step == Step::Checked   ? tr("This would be imported")
                         : step == Step::Importing ? tr("Importing")
                                                   : tr("Imported"));
    m_next->setEnabled(true);
    if (step == Step::Choose)
        updateForm();
}

void ImportDialog::goOn()
{
    ImportRequest wanted = request();
    switch (m_step) {
    case Step::Choose:
        setStep(Step::Checking);
        showProgress(0, 0);
        wanted.dryRun = true;
        Q_EMIT checkRequested(wanted);
        break;
    case Step::Checked:
        setStep(Step::Importing);
        showProgress(0, 0);
        Q_EMIT importRequested(wanted);
        break;
    case Step::Done:
        accept();
        break;
    case Step::Checking:
    case Step::Importing:
        break;
    }
}

void ImportDialog::goBack()
{
    setStep(Step::Choose);
}

void ImportDialog::showProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_waiting->setText(total > 0 ? tr("%1 of %2 files").arg(done).arg(total)
                                 : tr("Looking at the files"));
}

void ImportDialog::showReport(const ImportReport& report, bool isDryRun)
{
    setStep(isDryRun ? Step::Checked : Step::Done);
    m_report->showReport(report);
    m_next->setEnabled(!isDryRun || report.imagesAdded + report.imagesUpdated > 0
                       || report.boxesAdded > 0);
    m_next->setFocus();
}

void ImportDialog::showProblem(const QString& message)
{
    setStep(Step::Choose);
    m_problem->setText(message);
}

void ImportDialog::done(int result)
{
    if (m_step == Step::Checking || m_step == Step::Importing) {
        Q_EMIT cancelRequested();
        setStep(Step::Choose);
        return;
    }
    QDialog::done(result);
}

} // namespace boxwright
