// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/projectdatabase.h"

#include <QJsonDocument>
#include <QUrl>

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>
#include <utility>
#include <vector>

namespace boxwright::detail {

namespace {

constexpr int kBusyTimeoutMs = 5000;

std::string databaseName(const QString& path, DatabaseMode mode)
{
    if (mode != DatabaseMode::Immutable) {
        return path.toStdString();
    }
    QUrl url = QUrl::fromLocalFile(path);
    return (url.toEncoded(QUrl::FullyEncoded) + "?immutable=1").toStdString();
}

/// One thread uses a connection: without locks of its own each call is faster.
int openFlags(DatabaseMode mode)
{
    switch (mode) {
    case DatabaseMode::ReadWrite:
        return SQLite::OPEN_NOMUTEX | SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case DatabaseMode::ReadOnly:
        return SQLite::OPEN_NOMUTEX | SQLite::OPEN_READONLY;
    case DatabaseMode::Immutable:
        return SQLite::OPEN_NOMUTEX | SQLite::OPEN_READONLY | SQLite::OPEN_URI;
    }
    Q_UNREACHABLE();
}

QString complaintsOf(SQLite::Statement& check)
{
    QString complaints;
    while (check.executeStep()) {
        const QString line = QString::fromUtf8(check.getColumn(0).getText());
        if (line != QLatin1String("ok")) {
            complaints += line + QLatin1Char('\n');
        }
    }
    return complaints.trimmed();
}

} // namespace

Query::Query(SQLite::Statement& statement)
    : m_statement(&statement)
{
    m_statement->clearBindings();
}

Query::Query(Query&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
{ }

Query::~Query()
{
    if (m_statement != nullptr) {
        m_statement->tryReset();
    }
}

Query& Query::bindInteger(int index, qint64 value)
{
    m_statement->bind(index, static_cast<int64_t>(value));
    return *this;
}

Query& Query::bind(int index, double value)
{
    m_statement->bind(index, value);
    return *this;
}

Query& Query::bind(int index, const QString& text)
{
    if (text.isEmpty()) {
        m_statement->bind(index, "");
        return *this;
    }
    const QByteArray utf8 = text.toUtf8();
    m_statement->bind(index, std::string(utf8.constData(), static_cast<size_t>(utf8.size())));
    return *this;
}

Query& Query::bind(int index, const QByteArray& blob)
{
    // A null pointer would bind NULL.
    m_statement->bind(index, blob.isNull() ? "" : blob.constData(), static_cast<int>(blob.size()));
    return *this;
}

Query& Query::bind(int index, const QJsonObject& object)
{
    return bind(index,
                object.isEmpty()
                    ? QString()
                    : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

Query& Query::bindNull(int index)
{
    m_statement->bind(index);
    return *this;
}

bool Query::next()
{
    return m_statement->executeStep();
}

int Query::run()
{
    const int changed = m_statement->exec();
    m_statement->reset();
    return changed;
}

bool Query::insert()
{
    const bool isDone = m_statement->tryExecuteStep() == SQLITE_DONE;
    const int code = m_statement->getExtendedErrorCode();
    if (!isDone && code != SQLITE_CONSTRAINT_UNIQUE) {
        throw SQLite::Exception(m_statement->getErrorMsg(), code);
    }
    m_statement->tryReset();
    return isDone;
}

qint64 Query::integer(int column) const
{
    return m_statement->getColumn(column).getInt64();
}

double Query::real(int column) const
{
    return m_statement->getColumn(column).getDouble();
}

std::optional<double> Query::optionalReal(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    return value.isNull() ? std::nullopt : std::optional(value.getDouble());
}

std::optional<qint64> Query::optionalInteger(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    return value.isNull() ? std::nullopt : std::optional<qint64>(value.getInt64());
}

QString Query::text(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const char* utf8 = value.getText();
    return QString::fromUtf8(utf8, value.getBytes());
}

QByteArray Query::blob(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const void* bytes = value.getBlob();
    return {static_cast<const char*>(bytes), value.getBytes()};
}

QJsonObject Query::object(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const char* utf8 = value.getText();
    const int size = value.getBytes();
    return size == 0 ? QJsonObject()
                     : QJsonDocument::fromJson(QByteArray::fromRawData(utf8, size)).object();
}

ProjectDatabase::ProjectDatabase(const QString& path, DatabaseMode mode)
    : m_database(databaseName(path, mode), openFlags(mode), kBusyTimeoutMs)
{
    // The file may come from a stranger: its schema must not be able to do harm.
    sqlite3* handle = m_database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // It may be damaged: nothing is written to it before somebody has looked.
    setCheckpointOnClose(false);
    m_database.exec("PRAGMA foreign_keys = ON;"
                    "PRAGMA cell_size_check = ON;"
                    "PRAGMA mmap_size = 0;"
                    "PRAGMA synchronous = FULL;"
                    "PRAGMA cache_size = -32768;"
                    "PRAGMA temp_store = MEMORY;");
}

Query ProjectDatabase::query(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        found = m_statements
                    .emplace(sql, std::make_unique<SQLite::Statement>(m_database, std::string(sql)))
                    .first;
    }
    return Query(*found->second);
}

qint64 ProjectDatabase::applicationId()
{
    return m_database.execAndGet("PRAGMA application_id").getInt64();
}

int ProjectDatabase::schemaVersion()
{
    return m_database.execAndGet("PRAGMA user_version").getInt();
}

QString ProjectDatabase::quickCheck()
{
    SQLite::Statement check(m_database, "PRAGMA quick_check(3)");
    return complaintsOf(check);
}

QString ProjectDatabase::quickCheckWithout(const std::string& table)
{
    std::vector<std::string> names;
    {
        SQLite::Statement rows(m_database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
        while (rows.executeStep()) {
            names.push_back(rows.getColumn(0).getString());
        }
    }
    QString complaints;
    for (const std::string& name : names) {
        if (name != table) {
            SQLite::Statement check(m_database, "SELECT quick_check FROM pragma_quick_check(?)");
            check.bind(1, name);
            complaints += complaintsOf(check);
        }
    }
    return complaints;
}

void ProjectDatabase::checkpoint()
{
    m_database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

void ProjectDatabase::setCheckpointOnClose(bool enabled)
{
    sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, enabled ? 0 : 1,
                      nullptr);
}

} // namespace boxwright::detail
