// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/exportdialog.h"

#include "core/exchange/formats/formatwriter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kMostListed = 500; ///< of the files that were written

} // namespace

ExportDialog::ExportDialog(const std::vector<ExportModel>& models, QWidget* parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    resize(680, 520);
    m_title->setProperty("role", u"title"_s);
    m_pages->addWidget(createForm(models));
    m_pages->addWidget(createWaiting());
    m_pages->addWidget(createReport());
    createButtons();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_openFolder);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    setStep(Step::Choose);
    m_format->setFocus();
}

QWidget* ExportDialog::createForm(const std::vector<ExportModel>& models)
{
    auto* page = new QWidget(this);
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(12);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    createWhere(*m_form);
    createWhat(*m_form, models);
    m_problem = new QLabel(page);
    m_problem->setObjectName(u"exportProblem"_s);
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setWordWrap(true);
    m_form->addRow(m_problem);
    return page;
}

void ExportDialog::createWhere(QFormLayout& form)
{
    m_format = new QComboBox(this);
    m_format->setObjectName(u"exportFormat"_s);
    m_format->setAccessibleName(tr("Format"));
    m_format->setToolTip(tr("For which programs the boxes are written"));
    for (const FormatWriter& writer : formatWriters())
        m_format->addItem(exchangeFormatTitle(writer.format), int(writer.format));
    m_prefix = new QLineEdit(this);
    m_prefix->setObjectName(u"exportPrefix"_s);
    m_prefix->setAccessibleName(tr("Start of the images' addresses"));
    m_prefix->setToolTip(tr("What stands before the names of the images in the manifest"));
    m_prefix->setPlaceholderText(u"s3://bucket/photos/"_s);
    m_oneBased = new QCheckBox(tr("Coordinates start at 1, as in the original VOC"), this);
    m_oneBased->setObjectName(u"exportOneBased"_s);
    m_oneBased->setToolTip(tr("Most programs read VOC with coordinates from 0; the original "
                              "development kit counts from 1"));
    m_folder = new QLineEdit(this);
    m_folder->setObjectName(u"exportFolder"_s);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setToolTip(tr("Where the files are written; files of others are never replaced"));
    m_folder->setPlaceholderText(tr("Made when it is not there"));
    auto* choose = new QPushButton(tr("Folder…"), this);
    choose->setObjectName(u"exportFolderButton"_s);
    choose->setToolTip(tr("Choose the folder to write to"));
    auto* folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    form.addRow(tr("Format"), m_format);
    form.addRow(tr("Addresses"), m_prefix);
    form.addRow(QString(), m_oneBased);
    form.addRow(tr("Folder"), folder);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::updateForm);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::updateForm);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
}

void ExportDialog::createWhat(QFormLayout& form, const std::vector<ExportModel>& models)
{
    m_split = new QComboBox(this);
    m_split->setObjectName(u"exportSplit"_s);
    m_split->setAccessibleName(tr("Part of the data"));
    m_split->setToolTip(tr("Write the images of one part only"));
    m_split->addItem(tr("All of it"), -1);
    m_split->addItem(tr("Training"), int(Split::Train));
    m_split->addItem(tr("Validation"), int(Split::Validation));
    m_split->addItem(tr("Test"), int(Split::Test));
    m_since = new QComboBox(this);
    m_since->setObjectName(u"exportSince"_s);
    m_since->setAccessibleName(tr("Images"));
    m_since->setToolTip(tr("Write what changed since the training of a model only"));
    m_since->addItem(tr("Changed at any time"));
    for (auto model = models.rbegin(); model != models.rend(); ++model)
        m_since->addItem(tr("Changed since the training of “%1”").arg(model->name),
                         model->trainingStart);
    m_reviewedOnly = new QCheckBox(tr("Only reviewed images"), this);
    m_reviewedOnly->setObjectName(u"exportReviewedOnly"_s);
    m_reviewedOnly->setToolTip(tr("Leaves out images whose boxes nobody has checked"));
    m_copy = new QCheckBox(tr("Copy the images too"), this);
    m_copy->setObjectName(u"exportCopy"_s);
    m_copy->setToolTip(tr("Puts copies of the images beside what is written"));
    form.addRow(tr("Part of the data"), m_split);
    form.addRow(tr("Images"), m_since);
    form.addRow(QString(), m_reviewedOnly);
    form.addRow(QString(), m_copy);
}

QWidget* ExportDialog::createWaiting()
{
    auto* page = new QWidget(this);
    m_bar = new QProgressBar(page);
    m_bar->setObjectName(u"exportProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(2);
    layout->addWidget(m_bar);
    layout->addStretch(3);
    return page;
}

QWidget* ExportDialog::createReport()
{
    auto* page = new QWidget(this);
    m_summary = new QLabel(page);
    m_summary->setObjectName(u"exportSummary"_s);
    m_summary->setWordWrap(true);
    m_details = new QPlainTextEdit(page);
    m_details->setObjectName(u"exportDetails"_s);
    m_details->setAccessibleName(tr("Warnings and files written"));
    m_details->setToolTip(tr("What the format cannot say, and the files that were written"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_details, 1);
    return page;
}

void ExportDialog::createButtons()
{
    m_openFolder = new QPushButton(tr("Open folder"), this);
    m_openFolder->setObjectName(u"exportOpenFolderButton"_s);
    m_openFolder->setToolTip(tr("Shows the files that were written"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"exportCancelButton"_s);
    m_cancel->setToolTip(tr("Writes nothing more"));
    m_next = new QPushButton(this);
    m_next->setObjectName(u"exportButton"_s);
    m_next->setProperty("role", u"primary"_s);
    m_next->setDefault(true);
    connect(m_openFolder, &QPushButton::clicked, this, &ExportDialog::openFolder);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ExportDialog::goOn);
}

bool ExportDialog::isManifest() const
{
    return m_format->currentData().toInt() == int(ExchangeFormat::Manifest);
}

bool ExportDialog::isVoc() const
{
    return m_format->currentData().toInt() == int(ExchangeFormat::Voc);
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.format = static_cast<ExchangeFormat>(m_format->currentData().toInt());
    request.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (const int split = m_split->currentData().toInt(); split >= 0)
        request.split = static_cast<Split>(split);
    request.reviewedOnly = m_reviewedOnly->isChecked();
    if (const QVariant since = m_since->currentData(); since.isValid())
        request.changedSince = since.toDateTime();
    request.copyImages = m_copy->isChecked();
    if (isManifest())
        request.sourcePrefix = m_prefix->text().trimmed();
    request.vocOneBased = isVoc() && m_oneBased->isChecked();
    return request;
}

void ExportDialog::chooseFolder()
{
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Folder to write to"), m_folder->text());
    if (!path.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(path));
}

void ExportDialog::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QDir(request().folder).absolutePath()));
}

void ExportDialog::updateForm()
{
    m_form->setRowVisible(m_prefix, isManifest());
    m_form->setRowVisible(m_oneBased, isVoc());
    m_problem->clear();
    m_next->setEnabled(m_step != Step::Choose || !m_folder->text().trimmed().isEmpty());
}

void ExportDialog::setStep(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(int(step));
    m_openFolder->setVisible(step == Step::Done);
    m_cancel->setVisible(step != Step::Done);
    m_cancel->setEnabled(true);
    m_next->setVisible(step != Step::Exporting);
    m_next->setText(step == Step::Choose ? tr("Export") : tr("Close"));
    m_next->setToolTip(step == Step::Choose ? tr("Writes the files") : QString());
    m_title->setText(step == Step::Choose          ? tr("What should be exported?")
                         : step == Step::Exporting ? tr("Exporting")
                                                   : tr("Exported"));
    updateForm();
}

void ExportDialog::goOn()
{
    if (m_step == Step::Done)
        return accept();
    setStep(Step::Exporting);
    showProgress(0, 0);
    Q_EMIT exportRequested(request());
}

void ExportDialog::showProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ExportDialog::showReport(const ExportReport& report)
{
    setStep(Step::Done);
    m_summary->setText(tr("%Ln image(s)", nullptr, report.images) + u" · "_s
                       + tr("%Ln box(es)", nullptr, report.boxes) + u" · "_s
                       + tr("%Ln file(s)", nullptr, int(report.files.size())));
    QStringList lines = report.warnings;
    if (!lines.isEmpty())
        lines << QString();
    for (const QString& file : report.files.mid(0, kMostListed))
        lines << QDir::toNativeSeparators(file);
    if (const auto more = report.files.size() - kMostListed; more > 0)
        lines << tr("and %Ln more file(s)", nullptr, int(more));
    m_details->setPlainText(lines.join(u'\n'));
    m_next->setFocus();
}

void ExportDialog::showProblem(const QString& message)
{
    setStep(Step::Choose);
    m_problem->setText(message);
}

void ExportDialog::done(int result)
{
    if (m_step == Step::Exporting) {
        m_cancel->setEnabled(false); // the work ends in a moment and is answered as ever
        Q_EMIT cancelRequested();
        return;
    }
    QDialog::done(result);
}

} // namespace boxwright
