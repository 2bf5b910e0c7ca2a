// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportcontent.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace boxwright {

// The sentences of a report.

QString reportLanguage(); ///< that the texts are in, as HTML names it

/// Of the numbers: the user's where it is of the language of the texts.
QLocale reportLocale();

QString percentText(const std::optional<double>& share); ///< "–" where not defined
QString decimalText(const std::optional<double>& value); ///< two digits, "–" where not defined
QString rangeText(const std::optional<Interval>& interval); ///< "90–95 %", empty when absent

/// A name that reads from right to left must not turn the sentence around it.
QString isolatedName(const QString& name);

/// What the model finds and how often it is right.
QString headlineOf(const ReportContent& content);
/// What it was measured on and between which figures the truth lies.
QString certaintyOf(const ReportContent& content);
/// What the figures do not say.
QStringList limitsOf(const ReportContent& content);

QString mistakeName(CaseKind kind);

} // namespace boxwright
