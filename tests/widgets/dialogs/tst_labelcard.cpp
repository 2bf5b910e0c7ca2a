// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/labelcard.h"
#include "widgets/panels/descriptionedit.h"
#include "widgets/panels/examplegrid.h"
#include "widgets/panels/exampletile.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTest>

#include <memory>
#include <utility>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

Label cat(const QString& description = {})
{
    return {LabelId(7), u"Cat <b>"_s, Qt::green, 0, description};
}

/// A crop of 100 x 50: grey with a red box from 20, 10 to 60, 40.
ExampleCrop crop(qint64 image)
{
    QImage picture(100, 50, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    QPainter(&picture).fillRect(20, 10, 40, 30, Qt::red);
    return {ImageId(image), BoxId::create(), u"a.png"_s, {picture, QRectF(20, 10, 40, 30)}};
}

struct ShownCard
{
    explicit ShownCard(const Label& label = cat())
        : card(label)
        , description(card.findChild<DescriptionEdit*>(u"labelDescription"_s))
    {
        QObject::connect(&card, &LabelCard::descriptionFinished, &card,
                         [this](LabelId, const QString& text) { wishes << text; });
        QObject::connect(
            &card.examples(), &ExampleGrid::activated, &card,
            [this](ImageId image, const BoxId& box) { opened.emplace_back(image, box); });
        card.show();
        QApplication::setActiveWindow(&card);
    }
    QString text(const char* name) const
    {
        return card.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    ExampleTile& tile(int place) const
    {
        return *card.findChild<ExampleTile*>(u"example%1"_s.arg(place));
    }
    void type(const QString& text) const
    {
        description->setFocus();
        QTest::keyClicks(description, text);
    }

    LabelCard card;
    DescriptionEdit* description;
    QStringList wishes;
    std::vector<std::pair<ImageId, BoxId>> opened;
};

} // namespace

class TestLabelCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItKnows();
    void aDescriptionIsOneWish();
    void closingKeepsWhatWasTyped();
    void aChangeElsewhereLeavesWhatIsTyped();
    void aDescriptionHasAnEnd();
    void readOnlyTakesNothing();
    void showsTheRightPixels();
    void aClickAndTheKeyboardOpenAnExample();
    void whatCannotBeReadIsLeftOut();
    void saysThatThereIsNoBox();
    void aKeyOfItsOwnIsOneWish();
    void whetherAMirrorChangesItIsAWish();
};

void TestLabelCard::saysWhatItKnows()
{
    ShownCard shown(cat(u"Whole cats"_s));
    shown.card.setKey(u"3"_s);
    shown.card.setUse(1234, 56);
    QCOMPARE(shown.text("labelCardName"), u"Cat <b>"_s);
    QVERIFY(shown.text("labelCardKey").contains(u"3"_s));
    QVERIFY(shown.text("labelCardUse").contains(QLocale().toString(1234)));
    QVERIFY(shown.text("labelCardUse").contains(u"56"_s));
    QCOMPARE(shown.description->text(), u"Whole cats"_s);
    const QPixmap swatch = shown.card.findChild<QLabel*>(u"labelCardColour"_s)->pixmap();
    QCOMPARE(swatch.toImage().pixelColor(swatch.width() / 2, swatch.height() / 2),
             QColor(Qt::green));
    shown.card.setKey({});
    QVERIFY(!shown.text("labelCardKey").isEmpty());
}

void TestLabelCard::aDescriptionIsOneWish()
{
    ShownCard shown;
    shown.type(u"No lions "_s);
    QVERIFY(shown.wishes.isEmpty());
    shown.card.findChild<QPushButton*>(u"closeLabelCardButton"_s)->setFocus();
    QCOMPARE(shown.wishes, QStringList{u"No lions"_s});
    shown.card.setLabel(cat(u"No lions"_s)); // the project has it
    shown.description->setFocus();
    shown.card.close();
    QCOMPARE(shown.wishes.size(), 1);
}

void TestLabelCard::closingKeepsWhatWasTyped()
{
    ShownCard shown;
    shown.type(u"No lions"_s);
    QTest::keyClick(shown.description, Qt::Key_Escape);
    QVERIFY(!shown.card.isVisible());
    QVERIFY(!shown.wishes.isEmpty());
    QCOMPARE(shown.wishes.first(), u"No lions"_s);
}

void TestLabelCard::aChangeElsewhereLeavesWhatIsTyped()
{
    ShownCard shown(cat(u"First"_s));
    Label renamed = cat(u"Second"_s);
    renamed.name = u"Tom"_s;
    shown.card.setLabel(renamed);
    QCOMPARE(shown.text("labelCardName"), u"Tom"_s);
    QCOMPARE(shown.description->text(), u"Second"_s);
    shown.description->moveCursor(QTextCursor::End);
    shown.type(u" and more"_s);
    renamed.name = u"Tim"_s;
    shown.card.setLabel(renamed);
    QCOMPARE(shown.text("labelCardName"), u"Tim"_s);
    QCOMPARE(shown.description->text(), u"Second and more"_s);
}

void TestLabelCard::aDescriptionHasAnEnd()
{
    const QString full = QString(1990, u'x') + u"0123456789"_s;
    ShownCard shown(cat(full));
    shown.description->moveCursor(QTextCursor::Start);
    shown.type(u"ab"_s);
    QCOMPARE(shown.description->toPlainText(), full); // what was there stays
    shown.description->selectAll();
    shown.description->insertPlainText(u"ab"_s + QString(3000, u'y'));
    QCOMPARE(shown.description->toPlainText(), u"ab"_s + QString(1998, u'y'));
}

void TestLabelCard::readOnlyTakesNothing()
{
    ShownCard shown(cat(u"Whole cats"_s));
    shown.card.setReadOnly(true);
    shown.type(u"x"_s);
    shown.card.close();
    QCOMPARE(shown.description->text(), u"Whole cats"_s);
    QVERIFY(shown.wishes.isEmpty());
}

void TestLabelCard::showsTheRightPixels()
{
    ShownCard shown;
    shown.card.examples().setCount(2);
    QVERIFY(shown.tile(1).isVisible() && !shown.tile(2).isVisible());
    QVERIFY(!shown.tile(0).isEnabled()); // nothing to open yet
    shown.card.examples().setExample(0, crop(11));
    const QImage picture = shown.tile(0).grab().toImage();
    const QRectF target = shown.tile(0).imageRect();
    QVERIFY(qAbs(target.width() / target.height() - 2) < 0.01);
    const auto colourAt = [&](double x, double y) {
        const QPointF at(target.x() + target.width() * x, target.y() + target.height() * y);
        return picture.pixelColor((at * picture.devicePixelRatio()).toPoint());
    };
    QCOMPARE(colourAt(0.4, 0.5), QColor(Qt::red)); // in the box
    QCOMPARE(colourAt(0.8, 0.5), QColor(Qt::gray)); // beside it
    // Its left edge is in the colour of the label, give or take half a pixel.
    bool isOutlined = false;
    for (const double pixels : {-1.0, 0.0, 1.0}) {
        const QColor edge = colourAt(0.2 + pixels / target.width(), 0.5);
        isOutlined |= edge.green() > 200 && edge.red() < 120;
    }
    QVERIFY(isOutlined);
}

void TestLabelCard::aClickAndTheKeyboardOpenAnExample()
{
    ShownCard shown;
    shown.card.examples().setCount(2);
    const ExampleCrop first = crop(11);
    const ExampleCrop second = crop(12);
    shown.card.examples().setExample(0, first);
    shown.card.examples().setExample(1, second);
    QTest::mouseClick(&shown.tile(1), Qt::LeftButton);
    shown.tile(0).setFocus();
    QTest::keyClick(&shown.tile(0), Qt::Key_Space);
    using Opened = decltype(shown.opened);
    QCOMPARE(shown.opened, Opened({{ImageId(12), second.box}, {ImageId(11), first.box}}));
    QVERIFY(shown.card.isVisible()); // one may go through them
    QVERIFY(shown.tile(0).accessibleName().contains(u"a.png"_s));
}

void TestLabelCard::whatCannotBeReadIsLeftOut()
{
    ShownCard shown;
    shown.card.examples().setCount(2);
    shown.card.examples().leaveOut(0);
    QVERIFY(!shown.tile(0).isVisible());
    QVERIFY(!shown.card.findChild<QLabel*>(u"exampleText"_s)->isVisible());
    shown.card.examples().leaveOut(1);
    QVERIFY(shown.card.findChild<QLabel*>(u"exampleText"_s)->isVisible());
}

void TestLabelCard::saysThatThereIsNoBox()
{
    ShownCard shown;
    shown.card.examples().showNone();
    shown.card.setUse(0, 0);
    const auto* text = shown.card.findChild<QLabel*>(u"exampleText"_s);
    QVERIFY(text->isVisible() && !text->text().isEmpty());
    for (int place = 0; place < ExampleGrid::mostExamples; ++place)
        QVERIFY(!shown.tile(place).isVisible());
    shown.card.examples().setCount(1);
    QVERIFY(!text->isVisible());
}

void TestLabelCard::aKeyOfItsOwnIsOneWish()
{
    ShownCard shown;
    QStringList keys;
    connect(&shown.card, &LabelCard::shortcutChosen, this,
            [&keys](LabelId, const QString& key) { keys << key; });
    auto* field = shown.card.findChild<QKeySequenceEdit*>(u"labelOwnKey"_s);
    auto* none = shown.card.findChild<QPushButton*>(u"labelNoKeyButton"_s);
    auto* problem = shown.card.findChild<QLabel*>(u"labelKeyProblem"_s);
    QVERIFY(!none->isEnabled());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(keys, QStringList{u"Ctrl+K"_s}); // a second later: it may become another one
    Label with = cat();
    with.shortcut = u"Ctrl+K"_s;
    shown.card.setLabel(with); // the project has it
    QVERIFY(none->isEnabled());
    QTest::keyClick(field, Qt::Key_Space);
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(keys.size(), 1);
    QTest::keyClick(field, Qt::Key_C);
    QTRY_COMPARE(keys, QStringList({u"Ctrl+K"_s, u"C"_s}));
    QVERIFY(!problem->isVisible());
    QCOMPARE(field->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_K));
    none->click();
    QCOMPARE(keys, QStringList({u"Ctrl+K"_s, u"C"_s, QString()}));
    shown.card.setReadOnly(true);
    QVERIFY(!field->isEnabled() && !none->isEnabled());
}

void TestLabelCard::whetherAMirrorChangesItIsAWish()
{
    ShownCard shown;
    QList<bool> wishes;
    connect(&shown.card, &LabelCard::mirrorChosen, this, [&wishes](LabelId label, bool canMirror) {
        QCOMPARE(label, LabelId(7));
        wishes << canMirror;
    });
    auto* box = shown.card.findChild<QCheckBox*>(u"labelCanMirror"_s);
    QVERIFY(box->isChecked());
    QVERIFY(!box->accessibleDescription().isEmpty());
    box->click();
    QCOMPARE(wishes, QList<bool>{false});
    Label logo = cat();
    logo.canMirror = false;
    shown.card.setLabel(logo);
    QVERIFY(!box->isChecked());
    shown.card.setLabel(cat()); // undone elsewhere
    QVERIFY(box->isChecked());
    QCOMPARE(wishes.size(), 1);
    shown.card.setReadOnly(true);
    QVERIFY(!box->isEnabled());
}

QTEST_MAIN(TestLabelCard)
#include "tst_labelcard.moc"
