// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/flowlayout.h"

#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace boxwright;

namespace {

/// Four widgets of 100 x 20 pixels, 10 apart, in a column above nothing.
struct Bench
{
    Bench()
    {
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (int i = 0; i < 4; ++i) {
            auto* part = new QWidget(&window);
            part->setFixedSize(100, 20);
            flow->addWidget(part);
            parts.append(part);
        }
        column->addLayout(flow);
        column->addStretch(1);
    }
    void show(int width)
    {
        window.resize(width, 200);
        window.show();
        window.layout()->activate();
    }
    QPoint at(int part) const { return parts[part]->pos(); }

    QWidget window;
    FlowLayout* flow = new FlowLayout(10); // the column takes it
    QList<QWidget*> parts;
};

} // namespace

class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneRowWhereThereIsRoom()
    {
        Bench bench;
        bench.show(430);
        QCOMPARE(bench.at(0), QPoint(0, 0));
        QCOMPARE(bench.at(3), QPoint(330, 0));
        QCOMPARE(bench.flow->sizeHint(), QSize(430, 20));
        QCOMPARE(bench.flow->heightForWidth(430), 20);
    }

    void goesOnInTheNextRow()
    {
        Bench bench;
        bench.show(429);
        QCOMPARE(bench.at(2), QPoint(220, 0));
        QCOMPARE(bench.at(3), QPoint(0, 30));
        QCOMPARE(bench.flow->heightForWidth(429), 50);
        QCOMPARE(bench.flow->heightForWidth(100), 110);
        QCOMPARE(bench.flow->minimumSize(), QSize(100, 20));
    }

    void whatIsHiddenTakesNoRoom()
    {
        Bench bench;
        bench.parts[1]->hide();
        bench.show(320);
        QCOMPARE(bench.at(2), QPoint(110, 0));
        QCOMPARE(bench.at(3), QPoint(220, 0));
        QCOMPARE(bench.flow->heightForWidth(320), 20);
    }

    void beginsAtTheRightWherePeopleReadFromThere()
    {
        Bench bench;
        bench.window.setLayoutDirection(Qt::RightToLeft);
        bench.show(320);
        QCOMPARE(bench.at(0), QPoint(220, 0));
        QCOMPARE(bench.at(2), QPoint(0, 0));
        QCOMPARE(bench.at(3), QPoint(220, 30));
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
