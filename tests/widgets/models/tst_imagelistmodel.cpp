// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/imagelistmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/modelprinter.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<int> kRoles{Qt::DisplayRole, ImageListModel::StateRole,
                              ImageListModel::BoxCountRole, ImageListModel::ReviewedRole};

/// A project with four images: one box in the first, two in the third.
struct OpenProject
{
    OpenProject()
    {
        label = files.addLabel(u"Cat"_s);
        images = files.addImages(4);
        files.addBox(images[0], *label, {1, 1, 20, 20});
        files.addBox(images[2], *label, {1, 1, 20, 20});
        files.addBox(images[2], *label, {50, 1, 20, 20});
        project = valueOf(Project::fromFile(files.takeFile()));
    }

    TemporaryProject files;
    std::optional<LabelId> label;
    std::vector<ImageId> images;
    std::unique_ptr<Project> project;
};

} // namespace

class TestImageListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsTheImagesOfTheProject();
    void isEmptyWithoutAProject();
    void followsEditsOfADocument();
    void anAddedImageIsInserted();
    void thumbnailsComeLater();
    void tellsTheLabelsOfAnImage();
};

void TestImageListModel::listsTheImagesOfTheProject()
{
    const OpenProject open;
    ImageListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setProject(open.project.get());
    QCOMPARE(printModel(model, kRoles),
             QStringList({u"0001.jpg | 1 | 1 | false"_s, u"0002.jpg | 0 | 0 | false"_s,
                          u"0003.jpg | 1 | 2 | false"_s, u"0004.jpg | 0 | 0 | false"_s}));
    QCOMPARE(model.imageAt(model.index(2)), open.images[2]);
    QCOMPARE(model.indexOf(open.images[3]).row(), 3);
}

void TestImageListModel::isEmptyWithoutAProject()
{
    ImageListModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    {
        const OpenProject open;
        model.setProject(open.project.get());
        QCOMPARE(model.rowCount(), 4);
    }
    QCOMPARE(model.rowCount(), 0); // the project is closed
}

void TestImageListModel::followsEditsOfADocument()
{
    const OpenProject open;
    ImageListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setProject(open.project.get());
    AnnotationDocument* document = open.project->document(open.images[1]);
    QVERIFY(document);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    document->addBoxes({makeBox(*open.label, {5, 5, 10, 10})}, u"Draw box"_s);
    QVERIFY(changed.count() > 0);
    QCOMPARE(printModel(model, kRoles)[1], u"0002.jpg | 1 | 1 | false"_s);
    document->undoStack().undo();
    QCOMPARE(printModel(model, kRoles)[1], u"0002.jpg | 0 | 0 | false"_s);
    document->setReviewed(true, u"Mark as reviewed"_s);
    QCOMPARE(printModel(model, kRoles)[1], u"0002.jpg | 0 | 0 | true"_s);
}

void TestImageListModel::anAddedImageIsInserted()
{
    const OpenProject open;
    ImageListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setProject(open.project.get());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const ImageRecord record = makeImage(ImageId(1000), u"images/new.jpg"_s);
    open.project->perform({u"Add image"_s, {}, {ImageChange{{}, record}}});
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.index(4).data().toString(), u"new.jpg"_s);
}

void TestImageListModel::thumbnailsComeLater()
{
    const OpenProject open;
    QVERIFY(QDir(open.files.folder()).mkpath(u"images"_s));
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(open.files.folder() + u"/images/0001.jpg"_s));
    ImageListModel model;
    model.setProject(open.project.get());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.index(0).data(ImageListModel::ThumbnailRole).value<QPixmap>().isNull());
    QVERIFY(model.index(1).data(ImageListModel::ThumbnailRole).value<QPixmap>().isNull());
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(model.index(0).data(ImageListModel::ThumbnailRole).value<QPixmap>().size(),
             QSize(256, 192));
    QVERIFY(model.index(1).data(ImageListModel::UnreadableRole).toBool());
    QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains(u"cannot be read"_s));
}

void TestImageListModel::tellsTheLabelsOfAnImage()
{
    const OpenProject open;
    ImageListModel model;
    model.setProject(open.project.get());
    QCOMPARE(model.index(2).data(ImageListModel::LabelNamesRole).toStringList(),
             QStringList({u"Cat"_s}));
    QVERIFY(model.index(1).data(ImageListModel::LabelNamesRole).toStringList().isEmpty());
    QVERIFY(model.index(2).data(Qt::ToolTipRole).toString().contains(u"Cat"_s));
    const QSignalSpy labels(&model, &ImageListModel::labelsChanged);
    const LabelId dog = valueOf(open.project->addLabel(u"Dog"_s));
    QCOMPARE(labels.count(), 1);
    open.project->document(open.images[2])->addBoxes({makeBox(dog, {5, 5, 10, 10})}, u"Draw box"_s);
    QCOMPARE(model.index(2).data(ImageListModel::LabelNamesRole).toStringList(),
             QStringList({u"Cat"_s, u"Dog"_s}));
    QCOMPARE(model.index(2).data(ImageListModel::LabelColoursRole).toList().size(), 2);
    QCOMPARE(model.index(2).data(ImageListModel::LabelBoxesRole).toList(), QVariantList({2, 1}));
    open.project->moveLabel(dog, 0);
    QCOMPARE(model.index(2).data(ImageListModel::LabelNamesRole).toStringList(),
             QStringList({u"Dog"_s, u"Cat"_s}));
}

QTEST_MAIN(TestImageListModel)
#include "tst_imagelistmodel.moc"
