// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/pageheader.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace boxwright;
using namespace Qt::StringLiterals;

/// The top of a stage in wide and in small windows.
class TestPageHeader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSubtitleGivesWayToTheControls()
    {
        const QString whole = u"How often the model is right, and how well its boxes fit."_s;
        PageHeader header(u"Evaluate"_s);
        header.setSubtitle(whole);
        auto* button = new QPushButton(u"Measure all images again"_s);
        header.addControl(button);
        const auto labels = header.findChildren<QLabel*>();
        const auto subtitle = std::find_if(labels.begin(), labels.end(), [&](QLabel* label) {
            return label->text() == whole || label->text().endsWith(u'…');
        });
        QVERIFY(subtitle != labels.end());

        header.resize(1200, 60);
        header.show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        QCOMPARE((*subtitle)->text(), whole);
        QVERIFY((*subtitle)->toolTip().isEmpty());

        header.resize(button->sizeHint().width() + 200, 60);
        QTRY_VERIFY((*subtitle)->text().endsWith(u'…'));
        QCOMPARE((*subtitle)->toolTip(), whole);
        QCOMPARE((*subtitle)->accessibleName(), whole);
        QVERIFY(button->width() >= button->sizeHint().width());
    }
};

QTEST_MAIN(TestPageHeader)
#include "tst_pageheader.moc"
