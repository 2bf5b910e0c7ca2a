// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/import/pastimportsdialog.h"

#include "core/exchange/import/importreport.h"
#include "widgets/delegates/rowdelegate.h"
#include "widgets/dialogs/import/importreportview.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QString formatTitle(const QString& name)
{
    const auto format = exchangeFormatFromName(name);
    return format ? exchangeFormatTitle(*format) : name;
}

constexpr int kTableHeight = 132; ///< half a row at the end tells that there are more

} // namespace

PastImportsDialog::PastImportsDialog(std::vector<PastImport> imports, ReportReader readReport,
                                     QWidget* parent)
    : QDialog(parent)
    , m_imports(std::move(imports))
    , m_readReport(std::move(readReport))
    , m_table(new QTreeWidget(this))
    , m_report(new ImportReportView(this))
{
    setObjectName(u"pastImportsDialog"_s);
    setWindowTitle(tr("Past imports"));
    resize(860, 720);
    createTable();
    auto* none = new QLabel(tr("Nothing was imported into this project yet."), this);
    none->setVisible(m_imports.empty());
    m_table->setVisible(!m_imports.empty());
    m_report->setVisible(!m_imports.empty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"pastImportsCloseButton"_s);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(none);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_report, 3);
    layout->addStretch();
    layout->addWidget(buttons);
    m_table->setCurrentItem(m_table->topLevelItem(0));
}

void PastImportsDialog::createTable()
{
    m_table->setObjectName(u"pastImports"_s);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAccessibleName(tr("Past imports"));
    m_table->setToolTip(tr("Select an import to see its report"));
    m_table->setHeaderLabels({tr("When"), tr("Format"), tr("From where")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setMinimumHeight(kTableHeight);
    QList<QTreeWidgetItem*> rows;
    for (const PastImport& import : m_imports) {
        const QString source = QDir::toNativeSeparators(import.source);
        auto* row = new QTreeWidgetItem(
            {QLocale().toString(import.time.toLocalTime(), QLocale::ShortFormat),
             formatTitle(import.format), source});
        row->setToolTip(2, source);
        rows << row;
    }
    m_table->addTopLevelItems(rows);
    m_table->setColumnWidth(0, 160);
    m_table->setColumnWidth(1, 240);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &PastImportsDialog::showCurrent);
}

void PastImportsDialog::showCurrent()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (row < 0)
        return;
    const PastImport& import = m_imports[size_t(row)];
    ImportReport report = importReportFromJson(m_readReport(import.id));
    report.format = exchangeFormatFromName(import.format).value_or(report.format); // old reports
    m_report->showReport(report, false);
}

} // namespace boxwright
