// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imagedecoder.h"
#include "training/detail/letterbox.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace boxwright;
using namespace boxwright::detail;
using namespace Qt::StringLiterals;

class TestLetterbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void liesAtTheTopLeftOnGrey()
    {
        QImage image(100, 50, QImage::Format_RGB32);
        image.fill(QColor(10, 20, 30));
        const cv::Mat square = letterbox(toBgr(image), 200);
        QCOMPARE(square.size(), cv::Size(200, 200));
        QCOMPARE(square.at<cv::Vec3b>(99, 199), cv::Vec3b(30, 20, 10)); // blue first
        QCOMPARE(square.at<cv::Vec3b>(100, 0), cv::Vec3b(114, 114, 114));
        QCOMPARE(letterboxScale({100, 50}, 200), 2.0);
    }

    void keepsThinThingsWhenMuchIsLost()
    {
        // One bright line in eight would fall between the samples of a bilinear reduction.
        cv::Mat lines(800, 800, CV_8UC3, cv::Scalar::all(0));
        for (int row = 3; row < 800; row += 8)
            lines.row(row).setTo(cv::Scalar::all(255));
        QVERIFY(std::abs(cv::mean(letterbox(lines, 100))[0] - 255.0 / 8) < 4);
    }

    void needsNoCopyOfAWholeImage()
    {
        for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_ARGB32}) {
            QImage image(901, 600, format);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    image.setPixel(x, y, qRgba(x % 256, y % 256, (x + y) % 256, 128 + x % 128));
            }
            const cv::Mat square = letterbox(PixelView(image).pixels, 128);
            QCOMPARE(square.type(), CV_8UC3);
            QVERIFY(cv::norm(square, letterbox(toBgr(image), 128), cv::NORM_INF) <= 1);
            QVERIFY(cv::norm(square, cv::NORM_INF) > 200);
        }
    }

    void anImageOfOneLineIsStillAnImage()
    {
        const cv::Mat line(1, 3000, CV_8UC3, cv::Scalar::all(200));
        QCOMPARE(letterbox(line, 128).size(), cv::Size(128, 128));
    }

    void matchesTheReferenceInput()
    {
        const QString folder = QStringLiteral(BOXWRIGHT_SHARED "/golden/detector/");
        QFile file(folder + u"input.f32"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("../shared/golden/detector is not there");
        const QByteArray bytes = file.readAll();
        const Result<DecodedImage> image = decodeImage(folder + u"image.jpg"_s);
        QVERIFY(image);
        const cv::Mat square = letterbox(toBgr(image->image), 416);
        const auto* const planes = reinterpret_cast<const float*>(bytes.constData());
        double sum = 0;
        for (int row = 0; row < 416; ++row) {
            for (int column = 0; column < 416; ++column) {
                const float blue = planes[row * 416 + column] * 57.375F + 103.53F;
                sum += std::abs(double(blue) - square.at<cv::Vec3b>(row, column)[0]);
            }
        }
        const double difference = sum / (416 * 416);
        QVERIFY2(difference < 0.5, qPrintable(QString::number(difference)));
    }
};

QTEST_GUILESS_MAIN(TestLetterbox)
#include "tst_letterbox.moc"
