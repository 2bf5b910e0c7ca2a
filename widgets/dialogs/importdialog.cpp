// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/importdialog.h"

#include "widgets/theme/theme.h"
#include "widgets/theme/themedicon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QHBoxLayout* fieldWithButton(QLineEdit* field, QPushButton* button)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(field, 1);
    row->addWidget(button);
    return row;
}

QString severityName(ProblemSeverity severity)
{
    switch (severity) {
    case ProblemSeverity::Error:
        return ImportDialog::tr("Error");
    case ProblemSeverity::Warning:
        return ImportDialog::tr("Warning");
    case ProblemSeverity::Info:
        return ImportDialog::tr("Note");
    }
    return {};
}

QString place(const ImportProblem& problem)
{
    const QString name = QFileInfo(problem.file).fileName();
    return problem.line > 0 ? ImportDialog::tr("%1, line %2").arg(name).arg(problem.line) : name;
}

QString sums(const ImportReport& report)
{
    QStringList parts{ImportDialog::tr("%n new image(s)", nullptr, report.imagesAdded),
                      ImportDialog::tr("%n box(es)", nullptr, report.boxesAdded),
                      ImportDialog::tr("%n new label(s)", nullptr, report.labelsAdded)};
    if (report.imagesUpdated > 0)
        parts << ImportDialog::tr("%n image(s) already here", nullptr, report.imagesUpdated);
    if (report.imagesSkipped > 0)
        parts << ImportDialog::tr("%n image(s) skipped", nullptr, report.imagesSkipped);
    if (report.boxesRepaired > 0)
        parts << ImportDialog::tr("%n box(es) repaired", nullptr, report.boxesRepaired);
    if (report.boxesRefused > 0)
        parts << ImportDialog::tr("%n box(es) refused", nullptr, report.boxesRefused);
    return parts.join(u" · "_s);
}

} // namespace

ImportDialog::ImportDialog(QWidget* parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_pages(new QStackedWidget(this))
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
    m_pages->addWidget(createReport());
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
    m_images->setPlaceholderText(tr("Folder that holds the images"));
    auto* browseImages = new QPushButton(tr("Browse…"), page);
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
    form->addRow(tr("Images"), fieldWithButton(m_images, browseImages));
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Annotations"), fieldWithButton(m_annotations, m_browseAnnotations));
    form->addRow(tr("Use them for"), m_split);
    form->addRow(QString(), m_emptyIsConfirmed);
    form->addRow(QString(), m_oneBased);
    form->addRow(QString(), m_copy);
    form->addRow(m_problem);
    connect(browseImages, &QPushButton::clicked, this,
            [this] { chooseFolder(m_images, tr("Folder of images")); });
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

QWidget* ImportDialog::createReport()
{
    auto* page = new QWidget(this);
    m_summary = new QLabel(page);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_problems = new QTableWidget(0, 3, page);
    m_problems->setObjectName(u"importProblems"_s);
    m_problems->setAccessibleName(tr("Problems found"));
    m_problems->setHorizontalHeaderLabels({tr("Kind"), tr("Where"), tr("What")});
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problems->horizontalHeader()->setHighlightSections(false);
    m_problems->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_problems->setColumnWidth(0, 96);
    m_problems->setColumnWidth(1, 176);
    m_problems->verticalHeader()->hide();
    m_problems->setShowGrid(false);
    m_problems->setWordWrap(true);
    m_problems->setTabKeyNavigation(false);
    m_problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_problems, 1);
    return page;
}

void ImportDialog::setPaths(const QStringList& paths)
{
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (info.isDir())
            m_images->setText(info.absoluteFilePath());
        else if (info.suffix().compare(u"json"_s, Qt::CaseInsensitive) == 0
                 || info.suffix().compare(u"xml"_s, Qt::CaseInsensitive) == 0)
            m_annotations->setText(info.absoluteFilePath());
        if (m_images->text().isEmpty() && !info.isDir())
            m_images->setText(info.absolutePath());
    }
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request;
    request.format = static_cast<ExchangeFormat>(m_format->currentData().toInt());
    request.imagesFolder = QDir::fromNativeSeparators(m_images->text().trimmed());
    request.annotationsPath = QDir::fromNativeSeparators(m_annotations->text().trimmed());
    if (const int split = m_split->currentData().toInt(); split >= 0)
        request.split = static_cast<Split>(split);
    request.emptyIsConfirmed = m_emptyIsConfirmed->isChecked();
    request.vocOneBased = m_oneBased->isEnabled() && m_oneBased->isChecked();
    request.copyImages = m_copy->isChecked();
    return request;
}

void ImportDialog::chooseFolder(QLineEdit* field, const QString& title)
{
    const QString path = QFileDialog::getExistingDirectory(this, title, field->text());
    if (!path.isEmpty())
        field->setText(path);
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
    const QString found = report.problems.empty()
        ? tr("No problems were found.")
        : tr("%n thing(s) worth knowing:", nullptr, int(report.problems.size()));
    m_summary->setText(sums(report) + u'\n' + found);
    m_problems->setVisible(!report.problems.empty());
    m_problems->setRowCount(int(report.problems.size()));
    const ThemeColours colours = themeColours(palette());
    for (int row = 0; row < m_problems->rowCount(); ++row) {
        const ImportProblem& problem = report.problems[static_cast<size_t>(row)];
        auto* kind = new QTableWidgetItem(severityName(problem.severity));
        kind->setForeground(problem.severity == ProblemSeverity::Error         ? colours.danger
                                : problem.severity == ProblemSeverity::Warning ? colours.warning
                                                                               : colours.mutedText);
        auto* where = new QTableWidgetItem(place(problem));
        where->setToolTip(problem.file);
        const QString what =
            problem.action.isEmpty() ? problem.message : problem.message + u' ' + problem.action;
        auto* text = new QTableWidgetItem(what);
        text->setToolTip(what);
        m_problems->setItem(row, 0, kind);
        m_problems->setItem(row, 1, where);
        m_problems->setItem(row, 2, text);
    }
    m_problems->resizeRowsToContents();
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
