// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/import/importdialog.h"

#include "widgets/dialogs/import/importform.h"
#include "widgets/dialogs/import/importreportview.h"
#include "widgets/dialogs/import/labelmappingview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

ImportDialog::ImportDialog(QWidget* parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new ImportForm(this))
    , m_report(new ImportReportView(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import images"));
    resize(860, 680);
    m_title->setProperty("role", u"title"_s);
    m_back->setObjectName(u"importBackButton"_s);
    m_back->setToolTip(tr("Back to what is imported"));
    m_cancel->setObjectName(u"importCancelButton"_s);
    m_cancel->setToolTip(tr("Nothing is imported"));
    m_next->setObjectName(u"importNextButton"_s);
    m_next->setProperty("role", u"primary"_s);
    m_next->setDefault(true);
    QSizePolicy place = m_next->sizePolicy();
    place.setRetainSizeWhenHidden(true); // else Cancel moves while it is pressed
    m_next->setSizePolicy(place);
    m_pages->addWidget(m_form);
    m_pages->addWidget(createWaiting());
    m_pages->addWidget(m_report);
    createLayout();
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Checking)
            cancel(Wish::Back);
        else
            setStep(Step::Choose);
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_form, &ImportForm::sourceChanged, this, [this] {
        m_mapping.clear();
        updateNext();
    });
    connect(&m_report->classes(), &LabelMappingView::mappingChanged, this,
            &ImportDialog::checkMapping);
    setStep(Step::Choose);
    m_form->setFocus();
}

void ImportDialog::createLayout()
{
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
}

QWidget* ImportDialog::createWaiting()
{
    auto* page = new QWidget(this);
    m_waiting = new QLabel(page);
    m_bar = new QProgressBar(page);
    m_bar->setObjectName(u"importProgress"_s);
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

void ImportDialog::setLabels(const std::vector<Label>& labels)
{
    m_report->classes().setLabels(labels);
}

void ImportDialog::setPaths(const QStringList& paths)
{
    m_form->setPaths(paths);
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request = m_form->request();
    request.labelMapping = m_mapping;
    return request;
}

void ImportDialog::setStep(Step step)
{
    m_step = step;
    const bool isWaiting = step == Step::Checking || step == Step::Importing;
    m_pages->setCurrentIndex(step == Step::Choose ? 0 : isWaiting ? 1 : 2);
    m_back->setVisible(step == Step::Checked || (step == Step::Checking && m_isMapping));
    m_back->setEnabled(true);
    m_cancel->setVisible(step != Step::Done);
    m_cancel->setEnabled(true);
    m_next->setVisible(!isWaiting);
    if (!isWaiting)
        m_next->setText(step == Step::Choose        ? tr("Check")
                            : step == Step::Checked ? tr("Import")
                                                    : tr("Close"));
    m_next->setToolTip(step == Step::Choose ? tr("Looks at the files; nothing is changed yet")
                           : step == Step::Checked ? tr("Adds all of this to the project")
                                                   : QString());
    m_title->setText(step == Step::Choose          ? tr("What should be imported?")
                         : step == Step::Checking  ? tr("Checking")
                         : step == Step::Checked   ? tr("This would be imported")
                         : step == Step::Importing ? tr("Importing")
                                                   : tr("Imported"));
    m_form->showProblem({});
    updateNext();
}

void ImportDialog::updateNext()
{
    m_next->setEnabled(m_step != Step::Choose || m_form->isComplete());
}

void ImportDialog::goOn()
{
    switch (m_step) {
    case Step::Choose:
        m_isMapping = false;
        check();
        break;
    case Step::Checked:
        setStep(Step::Importing);
        showProgress(ImportPhase::LookingAtImages, 0, 0);
        Q_EMIT importRequested(request());
        break;
    case Step::Done:
        accept();
        break;
    case Step::Checking:
    case Step::Importing:
        break;
    }
}

void ImportDialog::check()
{
    setStep(Step::Checking);
    showProgress(ImportPhase::LookingAtImages, 0, 0);
    ImportRequest wanted = request();
    wanted.dryRun = true;
    Q_EMIT checkRequested(wanted);
}

void ImportDialog::checkMapping()
{
    m_mapping = m_report->classes().mapping();
    m_isMapping = true;
    check();
}

void ImportDialog::showProgress(ImportPhase phase, int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_waiting->setText(progressText(phase, done, total));
}

QString ImportDialog::progressText(ImportPhase phase, int done, int total)
{
    switch (phase) {
    case ImportPhase::Unpacking:
        return tr("Unpacking the archive");
    case ImportPhase::Reading:
        return tr("Reading the annotations");
    case ImportPhase::LookingAtImages:
        break;
    case ImportPhase::Planning:
        return tr("Comparing with the project");
    case ImportPhase::Copying:
        return tr("Copying image %1 of %2").arg(done).arg(total);
    case ImportPhase::Storing:
        return tr("Storing images and boxes");
    }
    return total > 0 ? tr("%1 of %2 files").arg(done).arg(total) : tr("Looking at the files");
}

void ImportDialog::showReport(const ImportReport& report, bool isDryRun)
{
    if (followWish())
        return;
    setStep(isDryRun ? Step::Checked : Step::Done);
    m_form->setFoundFormat(report.format);
    m_report->showReport(report, isDryRun);
    m_next->setEnabled(!isDryRun || report.hasNews());
    if (isDryRun && m_isMapping)
        m_report->classes().setFocus();
    else
        m_next->setFocus();
}

void ImportDialog::showProblem(const QString& message)
{
    if (followWish())
        return;
    setStep(Step::Choose);
    m_form->showProblem(message);
}

/// The work ends in a moment and is answered as ever.
void ImportDialog::cancel(Wish wish)
{
    m_wish = wish;
    m_back->setEnabled(false);
    m_cancel->setEnabled(false);
    Q_EMIT cancelRequested();
}

/// False: there was none.
bool ImportDialog::followWish()
{
    const Wish wish = std::exchange(m_wish, Wish::None);
    if (wish == Wish::None)
        return false;
    setStep(Step::Choose);
    if (wish == Wish::Close)
        reject();
    return true;
}

void ImportDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // It ends a label's name, which already starts a check: no button is meant that has no focus.
    if (isEnter && m_step != Step::Choose && m_step != Step::Done)
        return event->accept();
    QDialog::keyPressEvent(event);
}

void ImportDialog::done(int result)
{
    if (m_step == Step::Checking || m_step == Step::Importing)
        return cancel(m_step == Step::Checking && m_isMapping ? Wish::Close : Wish::None);
    QDialog::done(result);
}

} // namespace boxwright
