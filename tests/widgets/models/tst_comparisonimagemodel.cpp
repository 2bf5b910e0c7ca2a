// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/project.h"
#include "widgets/models/comparisonimagemodel.h"
#include "widgets/models/imagelistmodel.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/modelprinter.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    Bench()
    {
        images = files.addImages(3);
        project = valueOf(Project::fromFile(files.takeFile()));
        list.setProject(project.get());
        ComparedImage won{images[2]};
        won.firstMistakes = 1200;
        won.secondMistakes = 1;
        model.setImages({won, ComparedImage{images[0]}, ComparedImage{ImageId(99)}});
    }

    TemporaryProject files;
    std::vector<ImageId> images;
    std::unique_ptr<Project> project;
    ImageListModel list;
    ComparisonImageModel model{list};
};

} // namespace

class TestComparisonImageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void saysHowManyMistakesBecameHowMany()
    {
        Bench bench;
        const QAbstractItemModelTester tester(&bench.model);
        const QString third = bench.list.index(2).data().toString();
        const QString first = bench.list.index(0).data().toString();
        QCOMPARE(printModel(bench.model),
                 QStringList({third + u"\nMistakes: 1,200 → 1"_s, first + u"\nMistakes: 0 → 0"_s,
                              u"Image 99, no longer in the project\nMistakes: 0 → 0"_s}));
        QCOMPARE(bench.model.index(0).data(Qt::AccessibleTextRole).toString(),
                 third + u": 1,200 mistakes before, 1 after"_s);
        QCOMPARE(bench.model.imageAt(bench.model.index(1))->image, bench.images[0]);
        QVERIFY(bench.model.imageAt({}) == nullptr);
    }

    void aThumbnailThatIsReadyIsTold()
    {
        Bench bench;
        const QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        bench.list.index(1).data(ImageListModel::ThumbnailRole); // of another image
        bench.model.index(1).data(Qt::DecorationRole);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), bench.model.index(1));
    }
};

QTEST_MAIN(TestComparisonImageModel)
#include "tst_comparisonimagemodel.moc"
