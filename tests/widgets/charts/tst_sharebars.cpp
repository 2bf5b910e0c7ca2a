// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/sharebars.h"

#include <QCategoryAxis>
#include <QLocale>
#include <QScopeGuard>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestShareBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreWrittenAsInTheLanguageOfTheUser()
    {
        const QLocale before;
        const auto restored = qScopeGuard([&] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        ShareBars bars(u"Boxes"_s, u"IoU"_s, u"Boxes"_s, ShareBars::Scale::Counts);
        bars.setBars({3, 0, 2});
        auto* axis = qobject_cast<QCategoryAxis*>(bars.chart()->axes(Qt::Horizontal).first());
        QCOMPARE(axis->categoriesLabels(),
                 QStringList({u"0,0"_s, u"0,2"_s, u"0,4"_s, u"0,6"_s, u"0,8"_s, u"1,0"_s}));
    }
};

QTEST_MAIN(TestShareBars)
#include "tst_sharebars.moc"
