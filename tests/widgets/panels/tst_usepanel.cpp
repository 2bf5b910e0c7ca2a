// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/usepanel.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSlider>
#include <QTableWidget>
#include <QtTest>

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
