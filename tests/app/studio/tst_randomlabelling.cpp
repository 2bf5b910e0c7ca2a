// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody who labels without looking, in the whole studio, the same for a seed: whatever is
// pressed, the view shows the document, the project agrees with it and so does the file; undoing
// everything gives the start, and opening the project again gives the end.

#include "app/studio/actions.h"
#include "app/studio/imagespage.h"
#include "widgets/canvas/boxlayer.h"
#include "widgets/models/boxlistmodel.h"

#include <QAbstractItemView>
#include <QListView>
#include <QRandomGenerator>
#include <QWheelEvent>

#include <algorithm>
#include <array>

#include "tests/app/studio/suggestionbench.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// Reading the file after each act would take as long as all the rest.
constexpr int kActsBetweenReadings = 10;
constexpr int kWriteTimeoutMs = 20'000;
constexpr int kSuggestTimeoutMs = 500;
constexpr size_t kManyBoxes = 40;

int actCount()
{
    return qEnvironmentVariableIsSet("BOXWRIGHT_LONG") ? 10'000 : 500;
}

struct Stroke
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    bool makesBoxes = false;
};

const std::vector<Stroke> kStrokes{
    {Qt::Key_D},
    {Qt::Key_A},
    {Qt::Key_D, Qt::ShiftModifier},
    {Qt::Key_A, Qt::ShiftModifier},
    {Qt::Key_E},
    {Qt::Key_E},
    {Qt::Key_Space},
    {Qt::Key_1},
    {Qt::Key_2},
    {Qt::Key_9},
    {Qt::Key_V},
    {Qt::Key_W},
    {Qt::Key_W},
    {Qt::Key_Escape},
    {Qt::Key_Delete},
    {Qt::Key_Delete},
    {Qt::Key_Left},
    {Qt::Key_Right, Qt::ShiftModifier},
    {Qt::Key_Down, Qt::AltModifier},
    {Qt::Key_K},
    {Qt::Key_H},
    {Qt::Key_J},
    {Qt::Key_J, Qt::ShiftModifier},
    {Qt::Key_T},
    {Qt::Key_F},
    {Qt::Key_N, Qt::NoModifier, true},
    {Qt::Key_A, Qt::ControlModifier},
    {Qt::Key_C, Qt::ControlModifier},
    {Qt::Key_V, Qt::ControlModifier, true},
    {Qt::Key_D, Qt::ControlModifier, true},
    {Qt::Key_R, Qt::ControlModifier, true},
    {Qt::Key_Right, Qt::ControlModifier},
    {Qt::Key_Z, Qt::ControlModifier},
    {Qt::Key_Z, Qt::ControlModifier},
    {Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier},
};

class Monkey
{
public:
    Monkey(Bench& bench, quint32 seed)
        : m_bench(bench)
        , m_random(seed)
    { }

    /// A button is down, so that boxes may be shown where they are not yet.
    bool isInGesture() const { return m_isPressed; }

    /// Does something, and says what.
    QString act()
    {
        const int what = m_random.bounded(100);
        QString said;
        if (what < 14)
            said = press();
        else if (what < 34)
            said = move();
        else if (what < 50)
            said = release();
        else if (what < 88)
            said = pressKey();
        else if (what < 90)
            said = turnWheel();
        else if (what < 96)
            said = clickInAList();
        else if (what < 98)
            said = changePart();
        else
            said = useSuggestions();
        QCoreApplication::processEvents(); // what the act put off
        return said;
    }

    QString release()
    {
        QTest::mouseRelease(viewport(), Qt::LeftButton, modifiers(), place());
        m_isPressed = false;
        return u"release"_s;
    }

private:
    QWidget* viewport() { return m_bench.page().canvas().viewport(); }
    QPoint place() // also outside of the image
    {
        const QPointF position(m_random.bounded(-40, 680) + m_random.generateDouble(),
                               m_random.bounded(-40, 520) + m_random.generateDouble());
        return m_bench.page().canvas().mapFromScene(position);
    }
    Qt::KeyboardModifiers modifiers()
    {
        const std::array<Qt::KeyboardModifiers, 5> some{
            Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier};
        return some[size_t(m_random.bounded(int(some.size())))];
    }
    QString press()
    {
        QTest::mousePress(viewport(), Qt::LeftButton, modifiers(), place());
        m_isPressed = true;
        return u"press"_s;
    }
    QString move()
    {
        const QPoint to = place();
        QMouseEvent event(QEvent::MouseMove, to, viewport()->mapToGlobal(to), Qt::NoButton,
                          m_isPressed ? Qt::LeftButton : Qt::NoButton, modifiers());
        QCoreApplication::sendEvent(viewport(), &event);
        return u"move"_s;
    }
    QString pressKey()
    {
        const Stroke& stroke = kStrokes[size_t(m_random.bounded(int(kStrokes.size())))];
        if (stroke.makesBoxes && m_bench.boxes().size() > kManyBoxes)
            return u"nothing"_s; // copies of copies would be thousands soon
        QWidget* focus = m_bench.studio->window().focusWidget();
        QTest::keyClick(focus, stroke.key, stroke.modifiers);
        return QKeySequence(QKeyCombination(stroke.modifiers, stroke.key)).toString() + u" at "_s
            + focus->objectName();
    }
    QString turnWheel()
    {
        const QPointF position(m_random.bounded(600), m_random.bounded(500));
        const QPoint angle(0, m_random.bounded(2) == 0 ? 120 : -120);
        QWheelEvent event(position, viewport()->mapToGlobal(position), {}, angle, Qt::NoButton,
                          modifiers(), Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport(), &event);
        return u"wheel"_s;
    }
    QString clickInAList()
    {
        const std::array<QString, 3> names{u"imageView"_s, u"labelView"_s, u"boxView"_s};
        const QString& name = names[size_t(m_random.bounded(int(names.size())))];
        auto& list = m_bench.child<QAbstractItemView>(name);
        const int rows = list.model()->rowCount();
        if (rows == 0 || !list.isVisible())
            return u"nothing"_s;
        const QModelIndex index = list.model()->index(m_random.bounded(rows), 0);
        list.scrollTo(index);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
        return u"click in "_s + name;
    }
    /// For several images at once. Only what no step of an image changes: two histories that
    /// change the same mark need not give the start when they are taken back in another order.
    QString changePart()
    {
        MainWindow& window = m_bench.studio->window();
        window.showStage(Stage::Images);
        QAbstractItemView& grid = window.imagesPage().panel().view();
        grid.selectAll();
        static const std::array<QString, 3> kParts{u"splitTrain"_s, u"splitTest"_s, u"splitNone"_s};
        const QString& part = kParts[size_t(m_random.bounded(int(kParts.size())))];
        if (auto* action = window.imagesPage().findChild<QAction*>(part))
            action->trigger();
        QTest::keyClick(window.focusWidget(), Qt::Key_E); // an image that is not seen
        if (m_random.bounded(2) == 0)
            QTest::keyClick(window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        window.showStage(Stage::Label);
        return part;
    }
    QString useSuggestions()
    {
        if (m_bench.boxes().size() > kManyBoxes)
            return u"nothing"_s;
        m_bench.suggest().trigger();
        const bool hasSome =
            QTest::qWaitFor([this] { return !m_bench.shown().isEmpty(); }, kSuggestTimeoutMs);
        static const std::array<Stroke, 3> kKeys{
            {{Qt::Key_Return}, {Qt::Key_Return, Qt::ShiftModifier}, {Qt::Key_Backspace}}};
        const Stroke& stroke = kKeys[size_t(m_random.bounded(int(kKeys.size())))];
        m_bench.key(stroke.key, stroke.modifiers);
        m_bench.suggest().trigger();
        return hasSome ? u"suggestion "_s + QKeySequence(stroke.key).toString()
                       : u"no suggestion"_s;
    }

    Bench& m_bench;
    QRandomGenerator m_random;
    bool m_isPressed = false;
};

/// Removed boxes come back at the end, so the order is not compared.
std::vector<Annotation> byId(std::vector<Annotation> boxes)
{
    std::sort(boxes.begin(), boxes.end(),
              [](const Annotation& a, const Annotation& b) { return a.id.value() < b.id.value(); });
    return boxes;
}

using Content = std::vector<std::pair<ImageRecord, std::vector<Annotation>>>;

Content contentOf(Project& project)
{
    Content content;
    for (const ImageRecord& image : project.images())
        content.emplace_back(image, byId(project.document(image.id)->annotations()));
    return content;
}

Content contentOf(const ProjectStore& store)
{
    Content content;
    for (const ImageRecord& image : valueOf(store.images()))
        content.emplace_back(image, byId(valueOf(store.annotations(image.id))));
    return content;
}

/// What is wrong with the open image; empty when all is well.
QString fault(Bench& bench)
{
    Project& project = *bench.studio->projects().project();
    AnnotationScene& scene = bench.page().scene();
    const std::optional<ImageId> current = bench.studio->annotation().currentImage();
    if (!current || scene.document() != project.document(*current))
        return u"the open image is another one"_s;
    const AnnotationDocument& document = *scene.document();
    const QRectF image = QRectF(QPointF(), QSizeF(document.image().size));
    QSet<BoxId> ids;
    for (const Annotation& box : document.annotations()) {
        if (!box.box.isFinite() || box.box.isEmpty()
            || !image.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(box.box.rect()))
            return u"a box lies outside"_s;
        ids.insert(box.id);
    }
    if (ids.size() != qsizetype(document.annotations().size()))
        return u"an id stands twice"_s;
    if ((document.image().state == ImageState::HasBoxes) == ids.isEmpty())
        return u"the state does not follow the boxes"_s;
    if (scene.boxLayer().boxes() != document.annotations())
        return u"the view differs from the document"_s;
    for (const BoxId& id : scene.selectedBoxes())
        if (!ids.contains(id))
            return u"a selected box is gone"_s;
    if (*project.image(*current) != document.image())
        return u"the list knows another state of the image"_s;
    if (project.boxCount(*current) != int(document.annotations().size()))
        return u"the list counts other boxes"_s;
    const int rows = bench.child<QAbstractItemView>(u"boxView"_s).model()->rowCount();
    if (rows != int(document.annotations().size()))
        return u"the list of boxes is another"_s;
    return {};
}

bool isFileUpToDate(Project& project)
{
    return project.waitUntilWritten(kWriteTimeoutMs)
        && contentOf(project.store()) == contentOf(project);
}

/// All histories to one of their ends, the project's back to a step. They change different things,
/// but labels come before boxes and go after them.
void walkAll(Project& project, bool toTheEnd, int firstOfProject = 0)
{
    std::vector<QUndoStack*> stacks{&project.projectUndoStack()};
    for (const ImageRecord& image : project.images())
        stacks.push_back(&project.document(image.id)->undoStack());
    if (!toTheEnd)
        std::reverse(stacks.begin(), stacks.end());
    for (QUndoStack* stack : stacks)
        stack->setIndex(toTheEnd                                   ? stack->count()
                            : stack == &project.projectUndoStack() ? firstOfProject
                                                                   : 0);
}

} // namespace

class TestRandomLabelling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();
};

void TestRandomLabelling::nothingIsLost_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 2; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomLabelling::nothingIsLost()
{
    QFETCH(quint32, seed);
    Bench bench;
    QVERIFY(bench.studio->projects().project()->addLabel(u"Dog"_s).isOk());
    QVERIFY(bench.studio->projects().project()->waitUntilWritten(kWriteTimeoutMs));
    // The labels and the images stay.
    const int stepsBefore = bench.studio->projects().project()->projectUndoStack().count();
    bench.studio->projects().project()->projectUndoStack().clear();
    const Content start = contentOf(*bench.studio->projects().project());
    Monkey monkey(bench, seed);
    QStringList acts;
    for (int i = 1; i <= actCount() / 2; ++i) {
        acts.append(monkey.act());
        if (monkey.isInGesture())
            continue;
        const QString wrong = fault(bench);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(wrong + u" after "_s + acts.mid(i - 12).join(u"; "_s)));
        if (i % kActsBetweenReadings == 0)
            QVERIFY2(isFileUpToDate(*bench.studio->projects().project()),
                     qPrintable(acts.mid(i - 2 * kActsBetweenReadings).join(u"; "_s)));
    }
    bench.key(Qt::Key_Escape);
    monkey.release();
    QCOMPARE(fault(bench), QString());

    Project& project = *bench.studio->projects().project();
    walkAll(project, true);
    const Content end = contentOf(project);
    QVERIFY(end != start); // something happened at all
    walkAll(project, false);
    QVERIFY(contentOf(project) == start);
    QVERIFY(isFileUpToDate(project));
    walkAll(project, true);
    QVERIFY(contentOf(project) == end);
    bench.reopen();
    QVERIFY(contentOf(*bench.studio->projects().project()) == end);
    walkAll(*bench.studio->projects().project(), false, stepsBefore); // the kept history
    QVERIFY(contentOf(*bench.studio->projects().project()) == start);
}

QTEST_MAIN(TestRandomLabelling)
#include "tst_randomlabelling.moc"
