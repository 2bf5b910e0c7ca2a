// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shortcuts/fixedkeys.h"
#include "widgets/shortcuts/keymap.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace boxwright;
using namespace Qt::StringLiterals;

using Keys = QList<QKeySequence>;

class TestKeymap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void actionsKeepTheirKeysAtFirst();
    void aPresetGivesItsKeysAndTakesThemFromOthers();
    void anUnknownPresetGivesTheBuiltInKeys();
    void aChangeTakesTheKeyFromItsHolder();
    void aChangeOutlivesTheChoiceOfAPreset();
    void resettingGivesThePresetsKeyBack();
    void changesSurviveAsText();
    void aKeyCanBeTakenAwayAndStaysAway();
    void fixedKeysAreKnown();
    void theToolTipNamesTheKey();
    void aTitleStaysWhenTheTextChanges();
    void presetsGiveNoKeyTwice_data();
    void presetsGiveNoKeyTwice();

private:
    std::unique_ptr<QAction> make(const QString& name, const QString& text,
                                  const QKeySequence& key);

    std::unique_ptr<QAction> m_next;
    std::unique_ptr<QAction> m_draw;
    std::unique_ptr<QAction> m_fit;
    std::unique_ptr<Keymap> m_keymap;
};

std::unique_ptr<QAction> TestKeymap::make(const QString& name, const QString& text,
                                          const QKeySequence& key)
{
    auto action = std::make_unique<QAction>(text);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    return action;
}

void TestKeymap::init()
{
    m_keymap = std::make_unique<Keymap>();
    m_next = make(u"nextImage"_s, u"Next"_s, Qt::Key_D);
    m_draw = make(u"drawTool"_s, u"Draw"_s, Qt::Key_W);
    m_fit = make(u"fitImage"_s, u"Fit"_s, Qt::Key_F);
    m_keymap->addGroup(u"Image"_s, {m_next.get(), m_draw.get()});
    m_keymap->addGroup(u"View"_s, {m_fit.get()});
}

void TestKeymap::actionsKeepTheirKeysAtFirst()
{
    QCOMPARE(m_next->shortcuts(), Keys{Qt::Key_D});
    QCOMPARE(m_keymap->groups().size(), std::size_t(2));
    QVERIFY(m_keymap->changes().isEmpty());
}

void TestKeymap::aPresetGivesItsKeysAndTakesThemFromOthers()
{
    // CVAT: F is the next image, so fit moves to Ctrl+F; N draws.
    const QSignalSpy changed(m_keymap.get(), &Keymap::changed);
    m_keymap->setPreset(u"cvat"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_next->shortcuts(), Keys{Qt::Key_F});
    QCOMPARE(m_draw->shortcuts(), Keys{Qt::Key_N});
    QCOMPARE(m_fit->shortcuts(), Keys{Qt::CTRL | Qt::Key_F});
    // An action that CVAT does not know loses a key that CVAT uses.
    const auto previous = make(u"somethingElse"_s, u"Else"_s, Qt::Key_N);
    m_keymap->addGroup(u"More"_s, {previous.get()});
    QVERIFY(previous->shortcuts().isEmpty());
}

void TestKeymap::anUnknownPresetGivesTheBuiltInKeys()
{
    m_keymap->setPreset(u"cvat"_s);
    m_keymap->setPreset(u"of another version"_s);
    QCOMPARE(m_next->shortcuts(), Keys{Qt::Key_D});
    QCOMPARE(m_fit->shortcuts(), Keys{Qt::Key_F});
}

void TestKeymap::aChangeTakesTheKeyFromItsHolder()
{
    QCOMPARE(m_keymap->holders({Qt::Key_F}, m_next.get()), QList<QAction*>{m_fit.get()});
    m_keymap->setKeys(m_next.get(), {Qt::Key_F});
    QCOMPARE(m_next->shortcuts(), Keys{Qt::Key_F});
    QVERIFY(m_fit->shortcuts().isEmpty());
    QVERIFY(m_keymap->isChanged(m_fit.get()));
    QVERIFY(m_keymap->holders({Qt::Key_F}, m_next.get()).isEmpty());
}

void TestKeymap::aChangeOutlivesTheChoiceOfAPreset()
{
    m_keymap->setKeys(m_draw.get(), {Qt::Key_B});
    m_keymap->setPreset(u"cvat"_s);
    QCOMPARE(m_draw->shortcuts(), Keys{Qt::Key_B});
    QCOMPARE(m_keymap->presetKeys(m_draw.get()), Keys{Qt::Key_N});
}

void TestKeymap::resettingGivesThePresetsKeyBack()
{
    m_keymap->setKeys(m_next.get(), {Qt::Key_F});
    m_keymap->resetKeys(m_fit.get());
    QCOMPARE(m_fit->shortcuts(), Keys{Qt::Key_F});
    QVERIFY(m_next->shortcuts().isEmpty());
    m_keymap->resetAll();
    QCOMPARE(m_next->shortcuts(), Keys{Qt::Key_D});
    QVERIFY(m_keymap->changes().isEmpty());
}

void TestKeymap::changesSurviveAsText()
{
    m_keymap->setKeys(m_next.get(), {Qt::CTRL | Qt::Key_Right, Qt::Key_Comma});
    const QVariantMap changes = m_keymap->changes();
    m_keymap->resetAll();
    m_keymap->setChanges(changes);
    QCOMPARE(m_next->shortcuts(), (Keys{Qt::CTRL | Qt::Key_Right, Qt::Key_Comma}));
    for (const QVariant& value : changes)
        QCOMPARE(value.typeId(), int(QMetaType::QString));
}

void TestKeymap::aKeyCanBeTakenAwayAndStaysAway()
{
    m_keymap->setKeys(m_next.get(), {});
    m_keymap->setKeys(m_draw.get(), {});
    QVERIFY(m_next->shortcuts().isEmpty() && m_keymap->isChanged(m_next.get()));
    const QVariantMap changes = m_keymap->changes();
    m_keymap->resetAll();
    m_keymap->setChanges(changes);
    QVERIFY(m_next->shortcuts().isEmpty());
    // Two without a key do not share one.
    QVERIFY(m_keymap->holders(m_keymap->keys(m_next.get()), m_next.get()).isEmpty());
}

void TestKeymap::fixedKeysAreKnown()
{
    const auto groups = fixedKeyGroups();
    for (const QKeySequence& key :
         Keys{Qt::Key_Space, Qt::Key_Escape, Qt::Key_Left, Qt::SHIFT | Qt::Key_Up,
              Qt::ALT | Qt::Key_Down, Qt::Key_F2, Qt::Key_Delete, Qt::Key_Tab})
        QVERIFY2(findFixedKey(groups, {key}), qPrintable(key.toString()));
    QVERIFY(!findFixedKey(groups, {Qt::Key_D, Qt::CTRL | Qt::Key_Left}));
    QVERIFY(!findFixedKey(groups, {}));
}

void TestKeymap::theToolTipNamesTheKey()
{
    m_keymap->setKeys(m_draw.get(), {Qt::Key_B});
    QCOMPARE(m_draw->toolTip(), u"Draw (B)"_s);
    m_keymap->setKeys(m_draw.get(), {});
    QCOMPARE(m_draw->toolTip(), u"Draw"_s);
    m_keymap->resetAll();
    QCOMPARE(m_draw->toolTip(), u"Draw (W)"_s);
}

void TestKeymap::aTitleStaysWhenTheTextChanges()
{
    m_draw->setText(u"Draw: now"_s);
    QCOMPARE(m_keymap->title(m_draw.get()), u"Draw"_s);
}

void TestKeymap::presetsGiveNoKeyTwice_data()
{
    QTest::addColumn<QString>("id");
    for (const KeymapPreset& preset : keymapPresets())
        QTest::newRow(qPrintable(preset.id)) << preset.id;
}

void TestKeymap::presetsGiveNoKeyTwice()
{
    QFETCH(QString, id);
    QSet<QString> seen;
    for (const auto& [name, keys] : findKeymapPreset(id)->keys) {
        for (const QKeySequence& key : keys) {
            QVERIFY2(!seen.contains(key.toString()), qPrintable(key.toString()));
            seen.insert(key.toString());
        }
    }
}

QTEST_MAIN(TestKeymap)
#include "tst_keymap.moc"
