// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLatin1StringView>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

namespace boxwright::test {

/// Answers the next question of the window, and keeps what it said.
class Answer final : public QObject
{
public:
    explicit Answer(bool accept)
    {
        connect(&m_poll, &QTimer::timeout, this, [this, accept] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (box == nullptr || box->objectName() != QLatin1StringView("questionBox"))
                return;
            m_poll.stop();
            question = box->text();
            explanation = box->informativeText();
            if (accept)
                QTest::mouseClick(box->buttons().first(), Qt::LeftButton);
            else
                QTest::keyClick(box, Qt::Key_Escape);
        });
        m_poll.start(5);
    }

    QString question;
    QString explanation;

private:
    QTimer m_poll;
};

} // namespace boxwright::test
