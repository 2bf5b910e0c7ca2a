// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/usepanel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSlider>
#include <QTableWidget>
#include <QTest>
#include <QUrl>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestUsePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSliderDecidesWhatIsShown()
    {
        UsePanel panel;
        ModelRecord model{ModelId(1)};
        model.name = u"m"_s;
        panel.setModels({model});
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::gray);
        panel.showImage(image, u"a.png"_s);
        panel.showDetections({{LabelId(1), {4, 4, 10, 10}, 0.9}, {LabelId(1), {30, 9, 8, 8}, 0.3}},
                             {{LabelId(1), u"Fern"_s, Qt::red, 0}}, 0.02);
        auto* table = panel.findChild<QTableWidget*>(u"detectionTable"_s);
        auto* slider = panel.findChild<QSlider*>(u"thresholdSlider"_s);
        QCOMPARE(table->rowCount(), 1); // 0.5 at first
        slider->setValue(30);
        QCOMPARE(table->rowCount(), 2);
        slider->setValue(95);
        QCOMPARE(table->rowCount(), 0);
    }

    void eachLabelStartsAtItsMeasuredThreshold()
    {
        UsePanel panel;
        ModelRecord model{ModelId(1)};
        model.thresholds = {{LabelId(1), 0.2}, {LabelId(2), 0.8}};
        panel.setModels({model});
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::gray);
        panel.showImage(image, u"a.png"_s);
        panel.showDetections(
            {{LabelId(2), {4, 4, 10, 10}, 0.7}, {LabelId(1), {30, 9, 8, 8}, 0.3}},
            {{LabelId(1), u"Fern"_s, Qt::red, 0}, {LabelId(2), u"Moss"_s, Qt::blue, 1}}, 0.02);
        auto* table = panel.findChild<QTableWidget*>(u"detectionTable"_s);
        auto* asMeasured = panel.findChild<QCheckBox*>(u"asMeasured"_s);
        QVERIFY(asMeasured->isChecked());
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), u"Fern"_s);
        // The slider overrides, and the box brings the measured ones back.
        panel.findChild<QSlider*>(u"thresholdSlider"_s)->setValue(60);
        QVERIFY(!asMeasured->isChecked());
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), u"Moss"_s);
        asMeasured->click();
        QCOMPARE(table->item(0, 0)->text(), u"Fern"_s);
        // Another model has others.
        ModelRecord newer{ModelId(2)};
        newer.thresholds = {{LabelId(1), 0.2}, {LabelId(2), 0.6}};
        panel.setModels({model, newer});
        QCOMPARE(table->rowCount(), 2);
    }

    void aDroppedFileIsAskedFor()
    {
        UsePanel panel;
        ModelRecord model{ModelId(1)};
        panel.setModels({model});
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QString wanted;
        connect(&panel, &UsePanel::imageRequested, this,
                [&wanted](const QString& path) { wanted = path; });
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/some where/ä.jpg"_s)});
        // Qt drops only where an enter event was accepted.
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(&panel, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&panel, &drop);
        QCOMPARE(wanted, u"/some where/ä.jpg"_s);
    }
};

QTEST_MAIN(TestUsePanel)
#include "tst_usepanel.moc"
