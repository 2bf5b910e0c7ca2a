// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/errorreporter.h"

#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

Q_LOGGING_CATEGORY(lcStudio, "boxwright.studio")

} // namespace

ErrorReporter::ErrorReporter(QWidget* window)
    : QObject(window)
    , m_window(window)
{ }

void ErrorReporter::report(const Error& error)
{
    if (m_isLeaving)
        qCWarning(lcStudio).noquote() << error.message << error.detail;
    else
        reportInAnyCase(error);
}

void ErrorReporter::reportInAnyCase(const Error& error)
{
    qCWarning(lcStudio).noquote() << error.message << error.detail;
    QMessageBox box(QMessageBox::Warning, u"Boxwright"_s, error.message, QMessageBox::NoButton,
                    m_window);
    box.setObjectName(u"errorBox"_s);
    box.setTextFormat(Qt::PlainText);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.addButton(tr("Close"), QMessageBox::RejectRole);
    box.exec();
}

void ErrorReporter::inform(const QString& message, const QString& explanation)
{
    QMessageBox box(QMessageBox::Information, u"Boxwright"_s, message, QMessageBox::NoButton,
                    m_window);
    box.setObjectName(u"informationBox"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(explanation);
    box.addButton(tr("Close"), QMessageBox::RejectRole);
    box.exec();
}

std::optional<int> ErrorReporter::ask(const QString& question, const QString& explanation,
                                      const QStringList& answers)
{
    QMessageBox box(QMessageBox::Question, u"Boxwright"_s, question, QMessageBox::NoButton,
                    m_window);
    box.setObjectName(u"questionBox"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(explanation);
    QList<QAbstractButton*> buttons;
    for (const QString& answer : answers)
        buttons << box.addButton(answer, QMessageBox::AcceptRole);
    box.setDefaultButton(qobject_cast<QPushButton*>(buttons.value(0)));
    auto* close = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(close);
    box.exec();
    const auto index = buttons.indexOf(box.clickedButton());
    return index >= 0 ? std::optional<int>(int(index)) : std::nullopt;
}

} // namespace boxwright
