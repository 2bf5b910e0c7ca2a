// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/mirrorwords.h"

#include <QTest>

using namespace boxwright;

class TestMirrorWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTellWhatAMirrorChanges_data();
    void namesTellWhatAMirrorChanges();
    void otherNamesDoNot_data();
    void otherNamesDoNot();
};

namespace {

void addRows(std::initializer_list<const char*> names)
{
    QTest::addColumn<QString>("name");
    for (const char* name : names)
        QTest::newRow(name) << QString::fromUtf8(name);
}

} // namespace

void TestMirrorWords::namesTellWhatAMirrorChanges_data()
{
    addRows({"Left hand",
             "turnLeft",
             "turn_right",
             "RIGHT",
             "Linksabbieger",
             "links",
             "Pfeil rechts",
             "A",
             "b",
             " 7 ",
             "Adidas logo",
             "logos",
             "license-plate",
             "traffic_sign",
             "House Number",
             "Letter A",
             "digit3",
             "Text",
             "Firmenlogo",
             "Nummernschild",
             "Schilder",
             "Hausnummer",
             "Buchstaben",
             "Verkehrszeichen"});
}

void TestMirrorWords::namesTellWhatAMirrorChanges()
{
    QFETCH(const QString, name);
    QVERIFY(namesMirrorlessThing(name));
}

void TestMirrorWords::otherNamesDoNot_data()
{
    addRows({"raccoon", "Platelets", "RBC", "apple", "bright", "leftover", "copyright", "template",
             "design", "Schildkröte", "10", "-", "", "Rad"});
}

void TestMirrorWords::otherNamesDoNot()
{
    QFETCH(const QString, name);
    QVERIFY(!namesMirrorlessThing(name));
}

QTEST_GUILESS_MAIN(TestMirrorWords)
#include "tst_mirrorwords.moc"
