// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/tabletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStringList>

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QString plainCell(const QString& text)
{
    return text.simplified();
}

QString quotedCell(const QString& text)
{
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QString joined(const QModelIndexList& rows, int role, QString (*cell)(const QString&),
               const QString& between, const QString& lineEnd)
{
    if (rows.isEmpty())
        return {};
    const QAbstractItemModel* model = rows.front().model();
    const int columns = model->columnCount();
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells << cell(model->headerData(column, Qt::Horizontal).toString());
    QString text = cells.join(between) + lineEnd;
    for (const QModelIndex& row : rows) {
        cells.clear();
        for (int column = 0; column < columns; ++column)
            cells << cell(row.siblingAtColumn(column).data(role).toString());
        text += cells.join(between) + lineEnd;
    }
    return text;
}

} // namespace

QString tabSeparated(const QModelIndexList& rows, int role)
{
    return joined(rows, role, plainCell, u"\t"_s, u"\n"_s);
}

QString commaSeparated(const QModelIndexList& rows, int role)
{
    return joined(rows, role, quotedCell, u","_s, u"\r\n"_s);
}

void copyRows(const QModelIndexList& rows, int role)
{
    if (rows.isEmpty())
        return;
    auto data = std::make_unique<QMimeData>();
    data->setText(tabSeparated(rows, role));
    data->setData(u"text/csv"_s, commaSeparated(rows, role).toUtf8());
    QGuiApplication::clipboard()->setMimeData(data.release());
}

} // namespace boxwright
