// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/pagestack.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

/// Counts how often it is asked for its height.
class AskedLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        ++asked;
        return QLabel::heightForWidth(width);
    }

    mutable int asked = 0;
};

const QString kLongText = u"a text of many words that has to be broken into lines "_s.repeated(9);

template<typename Label>
Label* addPage(QStackedWidget& stack)
{
    auto* page = new QWidget;
    auto* label = new Label(kLongText, page);
    label->setWordWrap(true);
    (new QVBoxLayout(page))->addWidget(label);
    stack.addWidget(page);
    return label;
}

} // namespace

/// A stack whose size does not depend on its pages.
class TestPageStack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewTextAsksNoHiddenPage()
    {
        QWidget window;
        auto* stack = new PageStack;
        (new QVBoxLayout(&window))->addWidget(stack);
        auto* shown = addPage<QLabel>(*stack);
        const auto* hidden = addPage<AskedLabel>(*stack);
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        hidden->asked = 0;
        shown->setText(kLongText + kLongText);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(hidden->asked, 0);
    }

    void pagesGetTheRoomThatIsLeft()
    {
        QWidget window;
        auto* stack = new PageStack;
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(stack, 1);
        addPage<QLabel>(*stack);
        stack->currentWidget()->setMinimumSize(5000, 10); // a wish that the window does not follow
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.size(), QSize(300, 200));
        QCOMPARE(stack->size(), QSize(300, 200));
    }
};

QTEST_MAIN(TestPageStack)
#include "tst_pagestack.moc"
