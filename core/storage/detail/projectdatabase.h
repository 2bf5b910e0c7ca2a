// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <concepts>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace boxwright::detail {

/// How a connection reaches the file.
enum class DatabaseMode {
    ReadWrite,
    ReadOnly,
    Immutable, ///< from a medium that nobody can write to: no locks, no shared memory
};

/// A prepared statement in use: bind from 1, step, read columns from 0; resets itself at the end.
class BOXWRIGHT_CORE_EXPORT Query
{
public:
    explicit Query(SQLite::Statement& statement);
    ~Query();
    Q_DISABLE_COPY(Query)
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;

    Query& bind(int index, std::integral auto value)
    {
        return bindInteger(index, static_cast<qint64>(value));
    }
    Query& bind(int index, double value);
    Query& bind(int index, const QString& text); ///< a null text is an empty one
    Query& bind(int index, const QByteArray& blob); ///< a null blob is an empty one
    Query& bind(int index, const QJsonObject& object); ///< compact text; empty when empty
    Query& bindNull(int index);
    template<typename T>
    Query& bind(int index, const std::optional<T>& value)
    {
        return value ? bind(index, *value) : bindNull(index);
    }

    bool next(); ///< the next row
    /// A statement without rows; ready to be bound again. How many rows it changed.
    int run();
    /// An INSERT of one row; ready to be bound again. False when the row's unique key is taken.
    bool insert();

    qint64 integer(int column) const;
    int number(int column) const { return static_cast<int>(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const;
    std::optional<double> optionalReal(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QJsonObject object(int column) const;

private:
    Query& bindInteger(int index, qint64 value);
    SQLite::Statement* m_statement;
};

/// One connection with all its settings: the only place that makes them. Throws as SQLiteCpp
/// does. Used by one thread only.
class BOXWRIGHT_CORE_EXPORT ProjectDatabase
{
public:
    ProjectDatabase(const QString& path, DatabaseMode mode);

    /// A statement that is prepared once a connection.
    Query query(std::string_view sql);
    void execute(const char* sql) { m_database.exec(sql); }
    qint64 lastInsertId() const { return m_database.getLastInsertRowid(); }

    SQLite::Database& connection() { return m_database; }
    qint64 applicationId();
    int schemaVersion();
    /// The first complaints of SQLite's structural check; empty when there is none.
    QString quickCheck();
    /// The same table by table, without reading that one.
    QString quickCheckWithout(const std::string& table);
    /// Moves everything from the write-ahead log into the one file.
    void checkpoint();
    /// Whether closing the last connection folds the log into the file. At first it does not: the
    /// file may be damaged.
    void setCheckpointOnClose(bool enabled);

private:
    SQLite::Database m_database;
    // Statements use the connection: declared after it, finalised before it.
    std::unordered_map<std::string_view, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// BEGIN IMMEDIATE; rolls back unless committed.
class WriteTransaction
{
public:
    explicit WriteTransaction(ProjectDatabase& database)
        : m_transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE)
    { }
    void commit() { m_transaction.commit(); }

private:
    SQLite::Transaction m_transaction;
};

} // namespace boxwright::detail
