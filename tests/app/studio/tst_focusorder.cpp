// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Tab key on every page: it comes around, each stop has a name, and it goes as one reads.

#include "app/studio/actions.h"
#include "app/studio/application.h"
#include "app/studio/imagespage.h"
#include "app/studio/labelpage.h"
#include "core/dataset/project.h"

#include <QAccessible>
#include <QApplication>
#include <QStackedWidget>
#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using boxwright::test::TemporaryProject;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostStops = 100;

struct Bench
{
    Bench()
    {
        const LabelId cat = project.addLabel(u"Cat"_s);
        const std::vector<ImageId> images = project.addImages(3);
        project.addBox(images[0], cat, {10, 20, 100, 80});
        project.close();
        studio = std::make_unique<Application>(
            *qApp, ApplicationParts{.settingsPath = project.folder() + u"/s.ini"_s});
        studio->start({.project = project.path(), .size = QSize(1280, 800)});
        if (!QTest::qWaitFor([this] { return studio->projects().project() != nullptr; })
            || !QTest::qWaitForWindowActive(&studio->window()))
            qFatal("The project did not open.");
        studio->annotation().openImage(images[0]);
    }
    ~Bench() { studio->projects().close(); }
    Q_DISABLE_COPY_MOVE(Bench)

    /// Where Tab (or Shift+Tab) leads from the present focus until it is there again; ends early
    /// when it stays somewhere.
    QList<QWidget*> walk(Qt::Key key)
    {
        QList<QWidget*> stops;
        for (int i = 0; i < kMostStops; ++i) {
            QWidget* focus = studio->window().focusWidget();
            if (stops.contains(focus))
                break;
            stops << focus;
            QTest::keyClick(focus, key,
                            key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        return stops;
    }

    TemporaryProject project;
    std::unique_ptr<Application> studio;
};

QString describe(const QWidget* widget)
{
    return u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                          widget->objectName());
}

QRect onWindow(const QWidget* widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// From a to b one would have to read back: to the left, unless that is further down, or up,
/// unless that is the next column.
bool readsBack(const QRect& a, const QRect& b)
{
    const bool isLeft = b.right() <= a.left() && b.top() < a.bottom();
    const bool isAbove = b.bottom() <= a.top() && b.left() < a.right();
    return isLeft || isAbove;
}

} // namespace

class TestFocusOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabGoesAsOneReads_data();
    void tabGoesAsOneReads();
};

void TestFocusOrder::tabGoesAsOneReads_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::newRow("Images") << Stage::Images;
    QTest::newRow("Label") << Stage::Label;
    QTest::newRow("Train") << Stage::Train;
    QTest::newRow("Evaluate") << Stage::Evaluate;
    QTest::newRow("Use") << Stage::Use;
}

void TestFocusOrder::tabGoesAsOneReads()
{
    QFETCH(Stage, stage);
    Bench bench;
    bench.studio->window().showStage(stage);
    QTest::keyClick(bench.studio->window().focusWidget(), Qt::Key_Tab); // from the page itself
    QWidget* first = bench.studio->window().focusWidget();
    QList<QWidget*> stops = bench.walk(Qt::Key_Tab);
    QVERIFY2(bench.studio->window().focusWidget() == first,
             qPrintable(u"Tab is caught at "_s + describe(stops.last())));
    const QList<QWidget*> backwards = bench.walk(Qt::Key_Backtab);
    QVERIFY2(bench.studio->window().focusWidget() == first,
             qPrintable(u"Shift+Tab is caught at "_s + describe(backwards.last())));
    QCOMPARE(backwards.size(), stops.size());

    for (QWidget* stop : stops) {
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(stop);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(describe(stop) + u" has no name"_s));
    }

    // In the page, beginning where Tab enters it.
    const auto* pages = bench.studio->window().findChild<QStackedWidget*>(u"pages"_s);
    QVERIFY(pages);
    const auto isOnPage = [page = pages->currentWidget()](const QWidget* stop) {
        return page->isAncestorOf(stop);
    };
    const auto outside = std::find_if_not(stops.begin(), stops.end(), isOnPage);
    QVERIFY(outside != stops.end()); // the rail
    std::rotate(stops.begin(), outside, stops.end());
    stops.removeIf([&](const QWidget* stop) { return !isOnPage(stop); });
    QVERIFY(!stops.isEmpty());
    for (int i = 1; i < stops.size(); ++i)
        QVERIFY2(
            !readsBack(onWindow(stops[i - 1]), onWindow(stops[i])),
            qPrintable(u"%1 comes before %2"_s.arg(describe(stops[i - 1]), describe(stops[i]))));
}

QTEST_MAIN(TestFocusOrder)
#include "tst_focusorder.moc"
