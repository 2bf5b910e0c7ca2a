// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/tightenedbox.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace boxwright;

namespace {

constexpr QRgb kGround = qRgb(120, 130, 110);

/// A plain ground of 300 x 200 pixels with noise of a few steps and something drawn on it.
QImage picture(const std::function<void(QPainter&)>& draw, int noise = 4)
{
    QImage image(300, 200, QImage::Format_RGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int shift = random.bounded(-noise, noise + 1);
            image.setPixel(
                x, y, qRgb(qRed(kGround) + shift, qGreen(kGround) + shift, qBlue(kGround) + shift));
        }
    }
    QPainter painter(&image);
    draw(painter);
    return image;
}

QImage rectangle(const QRect& rect)
{
    return picture([&](QPainter& painter) { painter.fillRect(rect, QColor(200, 40, 30)); });
}

} // namespace

class TestTightenedBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLooseOrTightBoxComesToTheEdges_data();
    void aLooseOrTightBoxComesToTheEdges();
    void roundThingsAreEnclosed();
    void reducedPixelsGiveImagePixels();
    void theEdgeOfTheImageIsAnEdge();
    void withoutContentThereIsNoBox();
    void whatGoesOnBeyondIsLeftAlone();
    void busySurroundingsAreLeftAlone();
    void badInputGivesNothing();
};

void TestTightenedBox::aLooseOrTightBoxComesToTheEdges_data()
{
    QTest::addColumn<QRectF>("drawn");
    QTest::newRow("loose") << QRectF(90, 50, 110, 80);
    QTest::newRow("a little tight") << QRectF(103, 62, 76, 46);
    QTest::newRow("beside") << QRectF(96, 64, 80, 50);
    QTest::newRow("exact") << QRectF(100, 60, 80, 50);
    QTest::newRow("fractions") << QRectF(97.3, 58.8, 85.1, 54.6);
}

void TestTightenedBox::aLooseOrTightBoxComesToTheEdges()
{
    QFETCH(QRectF, drawn);
    const QImage image = rectangle({100, 60, 80, 50});
    const auto box = tightenedBox(image, image.size(), BoundingBox::fromRect(drawn));
    QVERIFY(box);
    QCOMPARE(box->rect(), QRectF(100, 60, 80, 50));
}

void TestTightenedBox::roundThingsAreEnclosed()
{
    const QImage image = picture([](QPainter& painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawEllipse(QRect(100, 60, 80, 80));
    });
    const auto box = tightenedBox(image, image.size(), {90, 52, 100, 95});
    QVERIFY(box);
    for (const double difference :
         {box->left() - 100, box->top() - 60, box->right() - 180, box->bottom() - 140})
        QVERIFY(qAbs(difference) <= 1);
}

void TestTightenedBox::reducedPixelsGiveImagePixels()
{
    const QImage image = rectangle({100, 60, 80, 50});
    const auto box = tightenedBox(image, image.size() * 4, {380, 220, 400, 240});
    QVERIFY(box);
    QCOMPARE(box->rect(), QRectF(400, 240, 320, 200));
}

void TestTightenedBox::theEdgeOfTheImageIsAnEdge()
{
    const QImage image = rectangle({0, 60, 80, 50});
    const auto box = tightenedBox(image, image.size(), {0, 50, 90, 70});
    QVERIFY(box);
    QCOMPARE(box->rect(), QRectF(0, 60, 80, 50));
}

void TestTightenedBox::withoutContentThereIsNoBox()
{
    const QImage image = picture([](QPainter&) {});
    QVERIFY(!tightenedBox(image, image.size(), {90, 50, 110, 80}));
}

void TestTightenedBox::whatGoesOnBeyondIsLeftAlone()
{
    const QImage image = rectangle({0, 80, 300, 20}); // a bar from edge to edge
    QVERIFY(!tightenedBox(image, image.size(), {100, 60, 80, 60}));
}

void TestTightenedBox::busySurroundingsAreLeftAlone()
{
    const QImage image = picture(
        [](QPainter& painter) { painter.fillRect(100, 60, 80, 50, QColor(140, 150, 130)); }, 90);
    QVERIFY(!tightenedBox(image, image.size(), {90, 50, 110, 80}));
}

void TestTightenedBox::badInputGivesNothing()
{
    const QImage image = rectangle({100, 60, 80, 50});
    QVERIFY(!tightenedBox({}, image.size(), {90, 50, 110, 80}));
    QVERIFY(!tightenedBox(image, {}, {90, 50, 110, 80}));
    QVERIFY(!tightenedBox(image, image.size(), {90, 50, 0, 80}));
    QVERIFY(!tightenedBox(image, image.size(), {1000, 1000, 10, 10}));
}

QTEST_APPLESS_MAIN(TestTightenedBox)
#include "tst_tightenedbox.moc"
