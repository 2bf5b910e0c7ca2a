// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/report/reportcharts.h"
#include "core/report/reportcontent.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace boxwright {

// What a report says, from top to bottom, in words but without layout: HTML and PDF show the same.
// All texts are plain, nothing is escaped.

struct ReportHeading
{
    QString text;
};

struct ReportParagraph
{
    QString text;
    bool isSmall = false; ///< explains rather than says
};

struct ReportList
{
    QStringList items;
};

struct ReportCell
{
    QString text;
    QString small = {}; ///< below it, an interval
};

struct ReportTable
{
    QString caption;
    QStringList header; ///< empty: the first column alone says what is what
    std::vector<std::vector<ReportCell>> rows; ///< their first cell names the row
    bool hasNumbers = true; ///< in all columns but the first
};

struct ReportGallery
{
    QString caption;
    std::vector<const ReportPicture*> pictures; ///< of the content
};

struct ReportFigure
{
    ReportChart chart;
    QString caption;
    QString description; ///< for those who do not see it
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportTable,
                                 ReportGallery, ReportFigure>;

struct ReportDocument
{
    QString language; ///< of the texts, as HTML names it
    QString title;
    QString headline; ///< one sentence: what it finds, how often it is right
    QString certainty; ///< how sure that is
    std::vector<ReportBlock> blocks;
};

/// `content` must outlive what is returned.
BOXWRIGHT_CORE_EXPORT ReportDocument reportDocument(const ReportContent& content);

} // namespace boxwright
