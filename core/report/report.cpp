// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include "core/exchange/formats/writtenfile.h"
#include "core/report/htmlreport.h"
#include "core/report/pdfreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

bool isPdfPath(const QString& path)
{
    return path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
}

} // namespace

bool isReportPath(const QString& path)
{
    return isPdfPath(path) || path.endsWith(u".html"_s, Qt::CaseInsensitive);
}

Result<void> writeReport(const ReportContent& content, const QString& path)
{
    if (!isReportPath(path)) {
        return Error{ErrorCode::InvalidArgument,
                     Text::tr("A report is written as .html or .pdf. Choose a name that ends so.")};
    }
    const QFileInfo file(path);
    if (!file.absoluteDir().exists()) {
        return Error{ErrorCode::NotFound,
                     Text::tr("There is no folder “%1”. Make it first, or choose another one.")
                         .arg(QDir::toNativeSeparators(file.absolutePath()))};
    }
    return writeWholeFile(path, isPdfPath(path) ? pdfReport(content) : htmlReport(content));
}

} // namespace boxwright
