// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random mouse and key events on the canvas, the same for a seed. Whatever a person does, boxes
// stay inside the image, ids stay unique, the view shows what the document holds, and undoing
// everything gives the start.

#include "widgets/canvas/boxactions.h"
#include "widgets/canvas/boxlayer.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>

#include "tests/support/canvasbench.h"

using namespace boxwright;
using boxwright::test::CanvasBench;
using namespace Qt::StringLiterals;

namespace {

int eventCount()
{
    return qEnvironmentVariableIsSet("BOXWRIGHT_LONG") ? 10'000 : 500;
}

const std::vector<BoundingBox> kStart{
    {10, 10, 50, 50}, {100, 20, 80, 120}, {300, 200, 100, 100}, {0, 0, 400, 300}};

/// Somebody who clicks and types without looking.
class Monkey
{
public:
    Monkey(CanvasBench& bench, quint32 seed)
        : m_bench(bench)
        , m_random(seed)
    { }

    /// The left button is down, so that boxes may be shown where they are not yet.
    bool isInGesture() const { return m_isPressed; }

    QString act()
    {
        const int what = m_random.bounded(100);
        if (what < 20)
            return press();
        if (what < 55)
            return move();
        if (what < 70)
            return release();
        if (what < 90)
            return pressKey();
        if (what < 95)
            return turnWheel();
        return what < 97 ? openMenu() : walkHistory();
    }

private:
    QPointF place() // also outside of the image
    {
        return {m_random.bounded(-60, 460) + m_random.generateDouble(),
                m_random.bounded(-60, 360) + m_random.generateDouble()};
    }
    Qt::KeyboardModifiers modifiers()
    {
        const std::array<Qt::KeyboardModifiers, 5> some{
            Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier};
        return some[size_t(m_random.bounded(int(some.size())))];
    }
    QString press()
    {
        const QPointF at = place();
        m_bench.press(at, modifiers());
        m_isPressed = true;
        return u"press %1 %2"_s.arg(at.x()).arg(at.y());
    }
    QString move()
    {
        const QPointF to = place();
        m_bench.move(to, modifiers());
        return u"move %1 %2"_s.arg(to.x()).arg(to.y());
    }
    QString release()
    {
        const QPointF at = place();
        m_bench.release(at, modifiers());
        m_isPressed = false;
        return u"release %1 %2"_s.arg(at.x()).arg(at.y());
    }
    QString pressKey()
    {
        struct Stroke
        {
            int key;
            Qt::KeyboardModifiers modifiers = Qt::NoModifier;
        };
        static const std::vector<Stroke> kStrokes{
            {Qt::Key_V},
            {Qt::Key_W},
            {Qt::Key_W},
            {Qt::Key_Escape},
            {Qt::Key_Delete},
            {Qt::Key_Left},
            {Qt::Key_Right, Qt::ShiftModifier},
            {Qt::Key_Up, Qt::ShiftModifier},
            {Qt::Key_Down},
            {Qt::Key_1},
            {Qt::Key_2},
            {Qt::Key_K},
            {Qt::Key_T},
            {Qt::Key_H},
            {Qt::Key_J},
            {Qt::Key_J, Qt::ShiftModifier},
            {Qt::Key_Space},
            {Qt::Key_F},
            {Qt::Key_A, Qt::ControlModifier},
            {Qt::Key_C, Qt::ControlModifier},
            {Qt::Key_V, Qt::ControlModifier},
            {Qt::Key_D, Qt::ControlModifier},
            {Qt::Key_Right, Qt::ControlModifier},
        };
        const Stroke stroke = kStrokes[size_t(m_random.bounded(int(kStrokes.size())))];
        // Copies of copies would be thousands soon.
        if (stroke.modifiers == Qt::ControlModifier && m_bench.document.annotations().size() > 60)
            return u"nothing"_s;
        m_bench.key(stroke.key, stroke.modifiers);
        return u"key %1"_s.arg(QKeySequence(stroke.key | stroke.modifiers.toInt()).toString());
    }
    QString turnWheel()
    {
        const QPointF position(m_random.bounded(800), m_random.bounded(600));
        const QPoint angle(0, m_random.bounded(2) == 0 ? 120 : -120);
        QWheelEvent event(position, m_bench.canvas.mapToGlobal(position), {}, angle, Qt::NoButton,
                          modifiers(), Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_bench.canvas.viewport(), &event);
        return u"wheel %1"_s.arg(angle.y());
    }
    QString openMenu()
    {
        const QPoint position = m_bench.onView(place());
        QTest::mousePress(m_bench.canvas.viewport(), Qt::RightButton, {}, position);
        QTest::mouseRelease(m_bench.canvas.viewport(), Qt::RightButton, {}, position);
        return u"right button"_s;
    }
    QString walkHistory()
    {
        QUndoStack& stack = m_bench.document.undoStack();
        stack.setIndex(m_random.bounded(stack.count() + 1));
        return u"history %1"_s.arg(stack.index());
    }

    CanvasBench& m_bench;
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

/// What is wrong; empty when all is well.
QString fault(const CanvasBench& bench, bool isGestureOver)
{
    const QRectF image(0, 0, 400, 300);
    QSet<BoxId> ids;
    for (const Annotation& box : bench.document.annotations()) {
        const bool isInside = box.box.isFinite() && !box.box.isEmpty()
            && image.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(box.box.rect());
        if (!isInside)
            return u"a box lies outside: %1 %2 %3 %4"_s.arg(box.box.x)
                .arg(box.box.y)
                .arg(box.box.width)
                .arg(box.box.height);
        ids.insert(box.id);
    }
    if (ids.size() != qsizetype(bench.document.annotations().size()))
        return u"an id stands twice"_s;
    const bool hasBoxes = bench.document.image().state == ImageState::HasBoxes;
    if (hasBoxes == ids.isEmpty())
        return u"the state does not follow the boxes"_s;
    if (!(bench.canvas.zoom() >= 0.0199 && bench.canvas.zoom() <= 64.001))
        return u"the zoom is %1"_s.arg(bench.canvas.zoom());
    if (bench.scene.boxLayer().boxes().size() != bench.document.annotations().size())
        return u"the view has another number of boxes"_s;
    if (isGestureOver && bench.scene.boxLayer().boxes() != bench.document.annotations())
        return u"the view differs from the document"_s;
    return {};
}

} // namespace

class TestRandomEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingBreaks_data();
    void nothingBreaks();
};

void TestRandomEvents::nothingBreaks_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 2; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomEvents::nothingBreaks()
{
    QFETCH(quint32, seed);
    CanvasBench bench(kStart);
    const BoxActions boxActions(bench.actions, bench.scene, bench.canvas);
    bench.document.setReviewed(true, u"start"_s); // a step that is never taken back below
    bench.document.undoStack().clear();
    const std::vector<Annotation> start = byId(bench.document.annotations());
    const QSignalSpy performed(&bench.document, &AnnotationDocument::operationPerformed);
    Monkey monkey(bench, seed);
    QStringList acts;
    for (int i = 0; i < eventCount() / 2; ++i) {
        acts.append(monkey.act());
        const QString wrong = fault(bench, !monkey.isInGesture());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u" after "_s + acts.mid(i - 8).join(u"; "_s)));
    }
    bench.key(Qt::Key_Escape);
    bench.release({200, 150});
    bench.key(Qt::Key_Escape);
    const QString wrong = fault(bench, true);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));

    QUndoStack& stack = bench.document.undoStack();
    stack.setIndex(stack.count());
    const std::vector<Annotation> end = byId(bench.document.annotations());
    QVERIFY(performed.count() >= 3); // something happened at all
    stack.setIndex(0);
    QVERIFY(byId(bench.document.annotations()) == start);
    stack.setIndex(stack.count());
    QVERIFY(byId(bench.document.annotations()) == end);
}

QTEST_MAIN(TestRandomEvents)
#include "tst_randomevents.moc"
