// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartsaving.h"
#include "widgets/charts/confusionview.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

const LabelId kSolara(1);
const LabelId kMopo(2);

/// Three boxes drawn as Solara: one is found, one is taken for Mopo, one is missed; and one Mopo is
/// found where nothing is drawn.
EvaluatedPart somePart()
{
    const auto box = [](LabelId label, double x) {
        return Annotation{BoxId::create(), label, BoundingBox{x, 0, 10, 10}};
    };
    return {{{kSolara, u"Solara"_s, Qt::red, 0}, {kMopo, u"Mopo"_s, Qt::blue, 1}},
            {{ImageId(1), {box(kSolara, 0), box(kSolara, 100), box(kSolara, 200)}}},
            {{ImageId(1),
              {{kSolara, {0, 0, 10, 10}, 0.9},
               {kMopo, {100, 0, 10, 10}, 0.8},
               {kMopo, {300, 0, 10, 10}, 0.7}}}}};
}

/// Of each label a box is found and one is missed; and the last is found where nothing is drawn.
EvaluatedPart largePart(int labels)
{
    EvaluatedPart part;
    ImageTruth truth{ImageId(1), {}};
    ImageDetections found{ImageId(1), {}};
    for (int i = 0; i < labels; ++i) {
        const LabelId label(i + 1);
        part.labels.push_back({label, u"label %1"_s.arg(i + 1), Qt::red, i});
        truth.annotations.push_back({BoxId::create(), label, BoundingBox{40.0 * i, 0, 10, 10}});
        truth.annotations.push_back({BoxId::create(), label, BoundingBox{40.0 * i, 50, 10, 10}});
        found.detections.push_back({label, {40.0 * i, 0, 10, 10}, 0.9});
    }
    found.detections.push_back({LabelId(labels), {0, 100, 10, 10}, 0.9});
    part.truth = {truth};
    part.detections = {found};
    return part;
}

struct Bench
{
    Bench()
    {
        view.setMatrix(ConfusionMatrix(somePart(), {}, 0.5));
        view.resize(500, 300);
        view.show();
        QObject::connect(&view, &ConfusionView::cellActivated, &view, [this](int truth, int found) {
            cells.append({truth, found});
        });
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("The matrix does not show.");
        view.setFocus();
    }
    QModelIndex cell(int truth, int found) const { return view.model()->index(truth, found); }

    ConfusionView view;
    QList<std::pair<int, int>> cells;
};

} // namespace

class TestConfusionView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellHasItsCount()
    {
        const Bench bench;
        const QAbstractItemModelTester tester(bench.view.model());
        QCOMPARE(bench.view.model()->rowCount(), 3);
        QCOMPARE(bench.cell(0, 0).data().toString(), u"1"_s);
        QCOMPARE(bench.cell(0, 1).data().toString(), u"1"_s);
        QCOMPARE(bench.cell(0, 2).data().toString(), u"1"_s);
        QCOMPARE(bench.cell(2, 1).data().toString(), u"1"_s);
        QCOMPARE(bench.cell(1, 0).data().toString(), QString());
        const QAbstractItemModel& model = *bench.view.model();
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"Solara"_s);
        QVERIFY(!model.headerData(2, Qt::Horizontal).toString().isEmpty()); // nothing
    }

    void aCellSaysWhatItMeans()
    {
        const Bench bench;
        const QString words = bench.cell(0, 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(u"Solara"_s) && words.contains(u"Mopo"_s), qPrintable(words));
        QVERIFY(words.indexOf(u"Solara"_s) < words.indexOf(u"Mopo"_s));
        QVERIFY(bench.cell(0, 2).data(Qt::AccessibleTextRole).toString().contains(u"Solara"_s));
        QVERIFY(bench.cell(2, 1).data(Qt::AccessibleTextRole).toString().contains(u"Mopo"_s));
    }

    void keysWalkAndOpenCells()
    {
        Bench bench;
        QTest::keyClick(&bench.view, Qt::Key_Right);
        QTest::keyClick(&bench.view, Qt::Key_Return);
        QCOMPARE(bench.cells, (QList<std::pair<int, int>>{{0, 1}}));
        QTest::keyClick(&bench.view, Qt::Key_Down);
        QTest::keyClick(&bench.view, Qt::Key_Return); // holds nothing
        QCOMPARE(bench.cells.size(), 1);
    }

    void aClickOpensACell()
    {
        Bench bench;
        QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {},
                          bench.view.visualRect(bench.cell(2, 1)).center());
        QCOMPARE(bench.cells, (QList<std::pair<int, int>>{{2, 1}}));
    }

    void theWholeMatrixIsWrittenAsAPicture()
    {
        constexpr int kLabels = 30;
        Bench bench;
        bench.view.setMatrix(ConfusionMatrix(largePart(kLabels), {}, 0.5));
        QTRY_VERIFY(bench.view.verticalHeader()->length() > 2 * bench.view.height());
        const QRect inSight = bench.view.geometry();
        const QTemporaryDir folder;
        const QString png = folder.filePath(u"a.png"_s);
        QVERIFY(writeChart(bench.view, png));
        const QImage image(png);
        const QHeaderView& columns = *bench.view.horizontalHeader();
        const QHeaderView& rows = *bench.view.verticalHeader();
        const QPoint firstCell(rows.sizeHint().width(), columns.sizeHint().height());
        const QSize size(firstCell.x() + columns.length(), firstCell.y() + rows.length());
        QCOMPARE(image.size(), size.grownBy(bench.view.contentsMargins()) * 2);

        const auto groundOf = [&](int row, int column) {
            const QPoint corner = firstCell
                + QPoint(columns.sectionPosition(column), rows.sectionPosition(row))
                + QPoint(bench.view.contentsMargins().left(), bench.view.contentsMargins().top());
            return image.pixel((corner + QPoint(2, 2)) * 2);
        };
        const QRgb nothing = groundOf(0, 1);
        QCOMPARE(groundOf(kLabels - 2, 1), nothing);
        QVERIFY(groundOf(kLabels - 1, kLabels - 1) != nothing); // found
        QVERIFY(groundOf(kLabels - 1, kLabels) != nothing); // missed: the last column
        QVERIFY(groundOf(kLabels, kLabels - 1) != nothing); // a false alarm: the last row
        QCOMPARE(groundOf(0, 0), groundOf(1, 1)); // none is marked as chosen

        const QString svg = folder.filePath(u"a.svg"_s);
        QVERIFY(writeChart(bench.view, svg));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray viewBox =
            u"viewBox=\"0 0 %1 %2\""_s.arg(image.width() / 2).arg(image.height() / 2).toLatin1();
        QVERIFY2(file.read(2000).contains(viewBox), viewBox.constData());
        QCOMPARE(bench.view.geometry(), inSight);
    }

    void theCellStaysWhenCountsMove()
    {
        Bench bench;
        bench.view.setCurrentIndex(bench.cell(2, 1));
        bench.view.setMatrix(ConfusionMatrix(somePart(), {}, 0.5));
        QCOMPARE(bench.view.currentIndex(), bench.cell(2, 1));
        bench.view.setMatrix({});
        QCOMPARE(bench.view.model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestConfusionView)
#include "tst_confusionview.moc"
