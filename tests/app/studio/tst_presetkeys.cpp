// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of every preset, pressed in the real window.

#include "app/studio/actions.h"
#include "app/studio/application.h"
#include "app/studio/labelpage.h"
#include "core/dataset/project.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/canvasactions.h"
#include "widgets/canvas/imagecanvas.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QIODevice>
#include <QKeyCombination>
#include <QMenuBar>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using boxwright::test::TemporaryProject;
using namespace Qt::StringLiterals;

namespace {

/// What somebody who comes from that program has in the fingers.
struct Fingers
{
    QString preset;
    QKeyCombination next, previous, draw, duplicate, hide, fit, secondLabel, newBox, repeat;
};

const std::vector<Fingers> kFingers{
    {u"boxwright"_s, Qt::Key_D, Qt::Key_A, Qt::Key_W, Qt::CTRL | Qt::Key_D, Qt::Key_H, Qt::Key_F,
     Qt::Key_2, Qt::Key_N, Qt::CTRL | Qt::Key_R},
    {u"labelimg"_s, Qt::Key_D, Qt::Key_A, Qt::Key_W, Qt::CTRL | Qt::Key_D, Qt::CTRL | Qt::Key_H,
     Qt::CTRL | Qt::Key_F, Qt::Key_2, Qt::Key_N, Qt::CTRL | Qt::Key_R},
    {u"x-anylabeling"_s, Qt::Key_D, Qt::Key_A, Qt::Key_R, Qt::CTRL | Qt::Key_D,
     Qt::CTRL | Qt::Key_H, Qt::CTRL | Qt::Key_F, Qt::Key_2, Qt::Key_N, Qt::CTRL | Qt::Key_P},
    {u"cvat"_s, Qt::Key_F, Qt::Key_D, Qt::Key_N, Qt::CTRL | Qt::Key_D, Qt::Key_H,
     Qt::CTRL | Qt::Key_F, Qt::CTRL | Qt::Key_2, Qt::SHIFT | Qt::Key_N, Qt::CTRL | Qt::Key_B}};

/// The studio at its Label stage: three images, two boxes in the first one, which is open.
struct Bench
{
    Bench()
    {
        const LabelId cat = project.addLabel(u"Cat"_s);
        project.addLabel(u"Dog"_s);
        images = project.addImages(3);
        project.addBox(images[0], cat, {10, 20, 100, 80});
        project.addBox(images[0], cat, {300, 100, 50, 60});
        project.close();
        studio = std::make_unique<Application>(
            *qApp, ApplicationParts{.settingsPath = project.folder() + u"/s.ini"_s});
        studio->start({.project = project.path(), .size = QSize(1280, 800)});
        if (!QTest::qWaitFor([this] { return studio->projects().project() != nullptr; })
            || !QTest::qWaitForWindowActive(&studio->window()))
            qFatal("The project did not open.");
        studio->window().showStage(Stage::Label);
        studio->annotation().openImage(images[0]);
    }
    ~Bench() { studio->projects().close(); }
    Q_DISABLE_COPY_MOVE(Bench)

    LabelPage& page() { return studio->window().labelPage(); }
    void press(QKeyCombination key)
    {
        QTest::keyClick(&page().canvas(), key.key(), key.keyboardModifiers());
    }
    int current() const
    {
        const auto image = studio->annotation().currentImage();
        return image ? int(std::find(images.begin(), images.end(), *image) - images.begin()) : -1;
    }
    const std::vector<Annotation>& boxes(int image) const
    {
        return studio->projects().project()->document(images[size_t(image)])->annotations();
    }
    void drag(const QPointF& from, const QPointF& to)
    {
        ImageCanvas& canvas = page().canvas();
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, canvas.mapFromScene(from));
        QTest::mouseMove(canvas.viewport(), canvas.mapFromScene((from + to) / 2));
        QTest::mouseMove(canvas.viewport(), canvas.mapFromScene(to));
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, canvas.mapFromScene(to));
    }

    TemporaryProject project;
    std::vector<ImageId> images;
    std::unique_ptr<Application> studio;
};

/// Source texts and what a file of translations makes of them, whatever their context.
QMultiHash<QString, QString> translations(const QString& path)
{
    QMultiHash<QString, QString> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "translation"_L1)
            texts.insert(source,
                         xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
    return texts;
}

} // namespace

class TestPresetKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPresetIsTried();
    void theKeysDoWhatTheFingersExpect_data();
    void theKeysDoWhatTheFingersExpect();
    void everythingHasAKeyThatHadOne_data();
    void everythingHasAKeyThatHadOne();
    void noKeyOpensAMenu_data();
    void noKeyOpensAMenu();
};

void TestPresetKeys::everyPresetIsTried()
{
    QStringList tried;
    for (const Fingers& fingers : kFingers)
        tried << fingers.preset;
    QStringList shipped;
    for (const KeymapPreset& preset : keymapPresets())
        shipped << preset.id;
    QCOMPARE(tried, shipped);
}

void TestPresetKeys::theKeysDoWhatTheFingersExpect_data()
{
    QTest::addColumn<int>("row");
    for (size_t row = 0; row < kFingers.size(); ++row)
        QTest::newRow(qPrintable(kFingers[row].preset)) << int(row);
}

void TestPresetKeys::theKeysDoWhatTheFingersExpect()
{
    QFETCH(int, row);
    const Fingers& fingers = kFingers[size_t(row)];
    Bench bench;
    bench.studio->keymap().setPreset(fingers.preset);
    AnnotationScene& scene = bench.page().scene();
    CanvasActions& actions = bench.page().canvasActions();

    bench.press(fingers.next);
    QCOMPARE(bench.current(), 1);
    bench.press(fingers.repeat);
    QCOMPARE(bench.boxes(1).size(), size_t(2));
    bench.press(Qt::CTRL | Qt::Key_Z);
    QCOMPARE(bench.boxes(1).size(), size_t(0));
    bench.press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    QCOMPARE(bench.boxes(1).size(), size_t(2));
    bench.press(fingers.previous);
    QCOMPARE(bench.current(), 0);

    bench.press(fingers.draw);
    QVERIFY(actions.drawTool->isChecked());
    bench.drag({400, 200}, {500, 300});
    QCOMPARE(bench.boxes(0).size(), size_t(3));
    bench.press(fingers.secondLabel);
    const LabelId dog = bench.studio->projects().project()->labels()[1].id;
    QCOMPARE(bench.boxes(0).back().label, dog);
    QCOMPARE(scene.currentLabel(), dog);
    bench.press(fingers.duplicate);
    QCOMPARE(bench.boxes(0).size(), size_t(4));
    bench.press(Qt::Key_Delete);
    QCOMPARE(bench.boxes(0).size(), size_t(3));
    bench.press(fingers.newBox);
    QCOMPARE(bench.boxes(0).size(), size_t(4));
    bench.press(Qt::Key_Escape); // back to selecting
    QVERIFY(actions.selectTool->isChecked());

    bench.press(fingers.hide);
    QVERIFY(!scene.areBoxesVisible());
    bench.press(fingers.hide);
    QVERIFY(scene.areBoxesVisible());
    bench.page().canvas().setZoom(5);
    QVERIFY(!bench.page().canvas().isFitted());
    bench.press(fingers.fit);
    QVERIFY(bench.page().canvas().isFitted());
    bench.press(Qt::Key_Space);
    QVERIFY(bench.studio->projects().project()->image(bench.images[0])->reviewed);
}

void TestPresetKeys::everythingHasAKeyThatHadOne_data()
{
    theKeysDoWhatTheFingersExpect_data();
}

void TestPresetKeys::everythingHasAKeyThatHadOne()
{
    QFETCH(int, row);
    const TemporaryProject project;
    Application studio(*qApp, {.settingsPath = project.folder() + u"/s.ini"_s});
    Keymap& keymap = studio.keymap();
    QHash<const QAction*, bool> hadOne;
    keymap.setPreset({});
    for (const Keymap::Group& group : keymap.groups())
        for (const QAction* action : group.actions)
            hadOne[action] = !action->shortcuts().isEmpty();
    keymap.setPreset(kFingers[size_t(row)].preset);
    for (const Keymap::Group& group : keymap.groups())
        for (const QAction* action : group.actions)
            QVERIFY2(!hadOne[action] || !action->shortcuts().isEmpty(),
                     qPrintable(action->objectName()));
}

void TestPresetKeys::noKeyOpensAMenu_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("the source texts") << QString();
    const QDir folder(QDir::cleanPath(QStringLiteral(BOXWRIGHT_TEST_DATA "/../../translations")));
    const QStringList files = folder.entryList({u"boxwright_*.ts"_s});
    QVERIFY(!files.isEmpty());
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestPresetKeys::noKeyOpensAMenu()
{
    QFETCH(QString, file);
    const TemporaryProject project;
    Application studio(*qApp, {.settingsPath = project.folder() + u"/s.ini"_s});
    const QMultiHash<QString, QString> texts = translations(file);
    QHash<QKeySequence, QString> taken;
    for (const QAction* menu : studio.window().menuBar()->actions()) {
        QStringList titles = texts.values(menu->text());
        titles.removeAll(QString());
        if (titles.isEmpty())
            titles << menu->text();
        for (const QString& title : titles)
            taken.insert(QKeySequence::mnemonic(title), title);
    }
    QVERIFY(taken.size() >= 6);
    for (const KeymapPreset& preset : keymapPresets()) {
        studio.keymap().setPreset(preset.id);
        for (const Keymap::Group& group : studio.keymap().groups())
            for (const QAction* action : group.actions)
                for (const QKeySequence& key : action->shortcuts())
                    QVERIFY2(
                        !taken.contains(key),
                        qPrintable(u"%1: %2 opens %3, so %4 cannot have it"_s.arg(
                            preset.id, key.toString(), taken.value(key), action->objectName())));
    }
}

QTEST_MAIN(TestPresetKeys)
#include "tst_presetkeys.moc"
