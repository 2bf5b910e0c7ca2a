// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/importreport.h"

#include <QJsonArray>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

QString severityName(ProblemSeverity severity)
{
    switch (severity) {
    case ProblemSeverity::Error:
        return u"error"_s;
    case ProblemSeverity::Warning:
        return u"warning"_s;
    case ProblemSeverity::Info:
        break;
    }
    return u"info"_s;
}

ProblemSeverity severityFromName(const QString& name)
{
    return name == u"error"  ? ProblemSeverity::Error
        : name == u"warning" ? ProblemSeverity::Warning
                             : ProblemSeverity::Info;
}

QJsonArray classesJson(const std::vector<ImportedClass>& classes)
{
    QJsonArray array;
    for (const ImportedClass& known : classes) {
        array.append(QJsonObject{
            {u"name"_s, known.name}, {u"target"_s, known.target}, {u"boxes"_s, known.boxes}});
    }
    return array;
}

} // namespace

QJsonObject importReportJson(const ImportReport& report)
{
    QJsonArray problems;
    for (const ImportProblem& problem : report.problems) {
        problems.append(
            QJsonObject{{u"code"_s, problem.code},
                        {u"severity"_s, severityName(problem.severity)},
                        {u"file"_s, problem.file},
                        {u"line"_s, problem.line > 0 ? QJsonValue(problem.line) : QJsonValue()},
                        {u"message"_s, problem.message},
                        {u"action"_s, problem.action}});
    }
    return {{u"format"_s, exchangeFormatName(report.format)},
            {u"images_added"_s, report.imagesAdded},
            {u"images_updated"_s, report.imagesUpdated},
            {u"images_skipped"_s, report.imagesSkipped},
            {u"boxes_added"_s, report.boxesAdded},
            {u"boxes_repaired"_s, report.boxesRepaired},
            {u"boxes_refused"_s, report.boxesRefused},
            {u"labels_added"_s, report.labelsAdded},
            {u"classes"_s, classesJson(report.classes)},
            {u"problems"_s, problems}};
}

ImportReport importReportFromJson(const QJsonObject& json)
{
    ImportReport report;
    report.format =
        exchangeFormatFromName(json[u"format"].toString()).value_or(ExchangeFormat::Folder);
    report.imagesAdded = json[u"images_added"].toInt();
    report.imagesUpdated = json[u"images_updated"].toInt();
    report.imagesSkipped = json[u"images_skipped"].toInt();
    report.boxesAdded = json[u"boxes_added"].toInt();
    report.boxesRepaired = json[u"boxes_repaired"].toInt();
    report.boxesRefused = json[u"boxes_refused"].toInt();
    report.labelsAdded = json[u"labels_added"].toInt();
    for (const QJsonValue known : json[u"classes"].toArray()) {
        report.classes.push_back(
            {known[u"name"].toString(), known[u"target"].toString(), known[u"boxes"].toInt()});
    }
    for (const QJsonValue problem : json[u"problems"].toArray()) {
        report.problems.push_back({problem[u"code"].toString(),
                                   severityFromName(problem[u"severity"].toString()),
                                   problem[u"file"].toString(), problem[u"line"].toInt(),
                                   problem[u"message"].toString(), problem[u"action"].toString()});
    }
    return report;
}

} // namespace boxwright
