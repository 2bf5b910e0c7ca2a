// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/importproblemmodel.h"

#include "widgets/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include <array>
#include <utility>

namespace boxwright {

namespace {

QColor severityColour(ProblemSeverity severity)
{
    const ThemeColours colours = themeColours(QGuiApplication::palette());
    return severity == ProblemSeverity::Error  ? colours.danger
        : severity == ProblemSeverity::Warning ? colours.warning
                                               : colours.mutedText;
}

QString shown(const ImportProblem& problem, int column)
{
    switch (column) {
    case ImportProblemModel::SeverityColumn:
        return problemSeverityName(problem.severity);
    case ImportProblemModel::CodeColumn:
        return problem.code;
    case ImportProblemModel::FileColumn:
        return QFileInfo(problem.file).fileName();
    case ImportProblemModel::LineColumn:
        return problem.line > 0 ? QString::number(problem.line) : QString();
    case ImportProblemModel::MessageColumn:
        return problem.message;
    case ImportProblemModel::ActionColumn:
        return problem.action;
    default:
        return {};
    }
}

QVariant sortKey(const ImportProblem& problem, int column)
{
    if (column == ImportProblemModel::SeverityColumn)
        return int(problem.severity);
    if (column == ImportProblemModel::LineColumn)
        return problem.line;
    return shown(problem, column);
}

} // namespace

QString problemSeverityName(ProblemSeverity severity)
{
    switch (severity) {
    case ProblemSeverity::Error:
        return ImportProblemModel::tr("Error");
    case ProblemSeverity::Warning:
        return ImportProblemModel::tr("Warning");
    case ProblemSeverity::Info:
        return ImportProblemModel::tr("Note");
    }
    return {};
}

ImportProblemModel::ImportProblemModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void ImportProblemModel::setProblems(std::vector<ImportProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ImportProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ImportProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportProblemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportProblem& problem = problemAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(problem, column);
    case Qt::ToolTipRole:
    case CopyRole:
        return column == FileColumn ? QDir::toNativeSeparators(problem.file)
                                    : shown(problem, column);
    case SortRole:
        return sortKey(problem, column);
    case Qt::ForegroundRole:
        return column == SeverityColumn ? QVariant(severityColour(problem.severity)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (column == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant ImportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> names{tr("Kind"), tr("Code"), tr("File"),
                                                 tr("Line"), tr("What"), tr("What is done")};
    return names.at(static_cast<std::size_t>(section));
}

} // namespace boxwright
