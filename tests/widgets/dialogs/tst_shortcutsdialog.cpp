// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/shortcutsdialog.h"
#include "widgets/shortcuts/keymap.h"

#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestShortcutsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsEveryActionWithItsKeys();
    void assignsTheKeyThatIsTypedAndWarnsBefore();
    void warnsOfAKeyThatIsFixed();
    void aKeyIsRemoved();
    void listsTheFixedKeys();
    void theDefaultComesBack();
    void findsActionsAndKeys();
    void choosesTheKeysOfAnotherProgram();

private:
    template<typename T>
    T* child(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    QTreeWidgetItem* row(const QString& text) const
    {
        const auto found =
            child<QTreeWidget>("shortcuts")->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    }

    std::unique_ptr<QAction> m_draw;
    std::unique_ptr<QAction> m_fit;
    std::unique_ptr<Keymap> m_keymap;
    std::unique_ptr<ShortcutsDialog> m_dialog;
};

void TestShortcutsDialog::init()
{
    m_dialog.reset();
    m_keymap = std::make_unique<Keymap>();
    m_draw = std::make_unique<QAction>(u"&Draw box"_s);
    m_draw->setObjectName(u"drawTool"_s);
    m_draw->setShortcut(Qt::Key_W);
    m_fit = std::make_unique<QAction>(u"Fit image"_s);
    m_fit->setObjectName(u"fitImage"_s);
    m_fit->setShortcut(Qt::Key_F);
    m_keymap->addGroup(u"Edit"_s, {m_draw.get(), m_fit.get()});
    m_dialog = std::make_unique<ShortcutsDialog>(*m_keymap);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestShortcutsDialog::listsEveryActionWithItsKeys()
{
    QCOMPARE(row(u"Draw box"_s)->text(1), u"W"_s);
    QCOMPARE(row(u"Fit image"_s)->text(1), u"F"_s);
    QVERIFY(!child<QPushButton>("assignShortcut")->isEnabled());
}

void TestShortcutsDialog::assignsTheKeyThatIsTypedAndWarnsBefore()
{
    child<QTreeWidget>("shortcuts")->setCurrentItem(row(u"Draw box"_s));
    auto* keys = child<QKeySequenceEdit>("newShortcut");
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_F);
    QCOMPARE(keys->keySequence(), QKeySequence(Qt::Key_F));
    // The editor waits a second for a further key.
    QTRY_VERIFY(child<QLabel>("shortcutConflict")->text().contains(u"Fit image"_s));
    QTest::mouseClick(child<QPushButton>("assignShortcut"), Qt::LeftButton);
    QCOMPARE(m_draw->shortcut(), QKeySequence(Qt::Key_F));
    QVERIFY(m_fit->shortcuts().isEmpty());
    QCOMPARE(row(u"Draw box"_s)->text(1), u"F"_s);
    QCOMPARE(row(u"Fit image"_s)->text(1), QString());
    QVERIFY(child<QLabel>("shortcutConflict")->text().isEmpty());
}

void TestShortcutsDialog::warnsOfAKeyThatIsFixed()
{
    child<QTreeWidget>("shortcuts")->setCurrentItem(row(u"Draw box"_s));
    auto* keys = child<QKeySequenceEdit>("newShortcut");
    keys->setKeySequence(Qt::Key_Space);
    QVERIFY(child<QLabel>("shortcutConflict")->text().contains(u"Reviewed"_s));
    keys->setKeySequence(Qt::ALT | Qt::Key_Left);
    QVERIFY(child<QLabel>("shortcutConflict")->text().contains(u"Resize"_s));
    keys->setKeySequence(Qt::Key_B);
    QVERIFY(child<QLabel>("shortcutConflict")->text().isEmpty());
}

void TestShortcutsDialog::aKeyIsRemoved()
{
    auto* remove = child<QPushButton>("removeShortcut");
    QVERIFY(!remove->isEnabled());
    child<QTreeWidget>("shortcuts")->setCurrentItem(row(u"Draw box"_s));
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(m_draw->shortcuts().isEmpty());
    QCOMPARE(row(u"Draw box"_s)->text(1), QString());
    QVERIFY(!remove->isEnabled());
    QVERIFY(child<QPushButton>("resetShortcut")->isEnabled());
}

void TestShortcutsDialog::listsTheFixedKeys()
{
    QVERIFY(row(u"Rename the label"_s));
    QCOMPARE(row(u"Reviewed"_s)->text(1), u"Space"_s);
    QVERIFY(row(u"Resize the selected boxes"_s)->text(1).contains(u"Alt"_s));
}

void TestShortcutsDialog::theDefaultComesBack()
{
    m_keymap->setKeys(m_draw.get(), {Qt::Key_B});
    child<QTreeWidget>("shortcuts")->setCurrentItem(row(u"Draw box"_s));
    QTest::mouseClick(child<QPushButton>("resetShortcut"), Qt::LeftButton);
    QCOMPARE(m_draw->shortcut(), QKeySequence(Qt::Key_W));
    QVERIFY(!child<QPushButton>("resetShortcut")->isEnabled());
    QVERIFY(!child<QPushButton>("resetShortcuts")->isEnabled());
}

void TestShortcutsDialog::findsActionsAndKeys()
{
    auto* search = child<QLineEdit>("shortcutSearch");
    QTest::keyClicks(search, u"draw"_s);
    QVERIFY(!row(u"Draw box"_s)->isHidden());
    QVERIFY(row(u"Fit image"_s)->isHidden());
    search->clear();
    QVERIFY(!row(u"Fit image"_s)->isHidden());
}

void TestShortcutsDialog::choosesTheKeysOfAnotherProgram()
{
    auto* preset = child<QComboBox>("shortcutPreset");
    preset->setFocus();
    QTest::keyClick(preset, Qt::Key_End);
    QCOMPARE(m_keymap->preset(), u"cvat"_s);
    QCOMPARE(row(u"Draw box"_s)->text(1), u"N"_s);
}

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
