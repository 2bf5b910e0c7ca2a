// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QTest>

#include "clirunner.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestCliLabels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsLabels();
    void changesLabels();
    void saysWhetherALabelCanBeMirrored();
    void mergesAndDeletesAndCanBeUndone();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();

private:
    QJsonArray labels(const QStringList& arguments = {}) const
    {
        const CliResult result = runCli(QStringList{u"labels"_s, m_project->path()} + arguments
                                        + QStringList{u"--json"_s});
        if (result.exitCode != 0)
            qWarning("%s", result.all().constData());
        return result.json().value(u"labels"_s).toArray();
    }
    static QStringList names(const QJsonArray& labels)
    {
        QStringList names;
        for (const QJsonValue label : labels)
            names << label[u"name"].toString();
        return names;
    }

    std::unique_ptr<TemporaryProject> m_project;
};

void TestCliLabels::init()
{
    m_project = std::make_unique<TemporaryProject>();
    const LabelId cat = m_project->addLabel(u"Cat"_s);
    const LabelId dog = m_project->addLabel(u"Große Dogge"_s);
    const auto images = m_project->addImages(3);
    m_project->addBox(images[0], cat, {1, 1, 9, 9});
    m_project->addBox(images[0], dog, {1, 1, 9, 9});
    m_project->addBox(images[1], cat, {1, 1, 9, 9});
    m_project->close();
}

void TestCliLabels::listsLabels()
{
    const QJsonArray list = labels();
    QCOMPARE(names(list), QStringList({u"Cat"_s, u"Große Dogge"_s}));
    QCOMPARE(list[0][u"boxes"].toInt(), 2);
    QCOMPARE(list[0][u"images"].toInt(), 2);
    QCOMPARE(list[1][u"boxes"].toInt(), 1);
    QCOMPARE(list[0][u"colour"].toString(), u"#3366cc"_s);
    QCOMPARE(list[0][u"description"].toString(), QString());
    const CliResult table = runCli({u"labels"_s, m_project->path()});
    QCOMPARE(table.exitCode, 0);
    QVERIFY(table.output.contains("Dogge"));
}

void TestCliLabels::changesLabels()
{
    QCOMPARE(names(labels({u"add"_s, u"Bird"_s, u"--colour"_s, u"#ff0000"_s, u"--description"_s,
                           u"No bats"_s})),
             QStringList({u"Cat"_s, u"Große Dogge"_s, u"Bird"_s}));
    QJsonArray list = labels({u"rename"_s, u"Große Dogge"_s, u"Hund"_s});
    QCOMPARE(names(list), QStringList({u"Cat"_s, u"Hund"_s, u"Bird"_s}));
    QCOMPARE(list[2][u"colour"].toString(), u"#ff0000"_s);
    QCOMPARE(list[2][u"description"].toString(), u"No bats"_s);
    list = labels({u"describe"_s, u"Cat"_s, u"Whole cats – no lions"_s});
    QCOMPARE(list[0][u"description"].toString(), u"Whole cats – no lions"_s);
    QVERIFY(runCli({u"labels"_s, m_project->path()}).output.contains("no lions"));
    list = labels({u"describe"_s, u"Cat"_s, QString()});
    QCOMPARE(list[0][u"description"].toString(), QString());
    list = labels({u"key"_s, u"Cat"_s, u"ctrl+k"_s});
    QCOMPARE(list[0][u"shortcut"].toString(), u"Ctrl+K"_s);
    list = labels({u"key"_s, u"Bird"_s, u"Ctrl+K"_s}); // each key means one label
    QCOMPARE(list[0][u"shortcut"].toString(), QString());
    QCOMPARE(list[2][u"shortcut"].toString(), u"Ctrl+K"_s);
    list = labels({u"key"_s, u"Bird"_s, QString()});
    QCOMPARE(list[2][u"shortcut"].toString(), QString());
    m_project->open();
    for (int step = 0; step < 4; ++step)
        QVERIFY(valueOf(m_project->store().undo({})));
    QCOMPARE(valueOf(m_project->store().labels()).front().description, u"Whole cats – no lions"_s);
}

void TestCliLabels::saysWhetherALabelCanBeMirrored()
{
    QCOMPARE(labels()[0][u"can_mirror"].toBool(), true);
    const QJsonArray list = labels({u"mirror"_s, u"Cat"_s, u"no"_s});
    QCOMPARE(list[0][u"can_mirror"].toBool(true), false);
    QCOMPARE(list[1][u"can_mirror"].toBool(), true);
    QCOMPARE(labels({u"mirror"_s, u"Cat"_s, u"yes"_s})[0][u"can_mirror"].toBool(), true);
    QCOMPARE(runCli({u"labels"_s, m_project->path(), u"mirror"_s, u"Cat"_s, u"maybe"_s}).exitCode,
             2);
}

void TestCliLabels::mergesAndDeletesAndCanBeUndone()
{
    QJsonArray list = labels({u"merge"_s, u"Große Dogge"_s, u"Cat"_s});
    QCOMPARE(names(list), QStringList({u"Cat"_s}));
    QCOMPARE(list[0][u"boxes"].toInt(), 3);
    QCOMPARE(list[0][u"images"].toInt(), 2);
    QVERIFY(labels({u"delete"_s, u"Cat"_s}).isEmpty());
    m_project->open();
    for (const ImageRecord& image : valueOf(m_project->store().images()))
        QCOMPARE(image.state, ImageState::Unseen);
    QVERIFY(valueOf(m_project->store().undo({})));
    QVERIFY(valueOf(m_project->store().undo({})));
    m_project->close();
    list = labels();
    QCOMPARE(names(list), QStringList({u"Cat"_s, u"Große Dogge"_s}));
    QCOMPARE(list[0][u"boxes"].toInt(), 2);
}

void TestCliLabels::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("unknown verb") << QStringList{u"paint"_s} << 2;
    QTest::newRow("no name") << QStringList{u"add"_s} << 2;
    QTest::newRow("no colour") << QStringList{u"add"_s, u"Bird"_s, u"--colour"_s, u"colourful"_s}
                               << 2;
    QTest::newRow("empty name") << QStringList{u"add"_s, u" "_s} << 1;
    QTest::newRow("there already") << QStringList{u"add"_s, u"Cat"_s} << 1;
    QTest::newRow("name taken") << QStringList{u"rename"_s, u"Große Dogge"_s, u"Cat"_s} << 1;
    QTest::newRow("no such label") << QStringList{u"delete"_s, u"Bird"_s} << 1;
    QTest::newRow("into itself") << QStringList{u"merge"_s, u"Cat"_s, u"Cat"_s} << 1;
    QTest::newRow("no key") << QStringList{u"key"_s, u"Cat"_s, u"meow"_s} << 1;
    QTest::newRow("key of the canvas") << QStringList{u"key"_s, u"Cat"_s, u"Space"_s} << 1;
    QTest::newRow("two keys") << QStringList{u"key"_s, u"Cat"_s, u"C, D"_s} << 1;
    QTest::newRow("too long") << QStringList{u"describe"_s, u"Cat"_s, QString(2001, u'x')} << 1;
}

void TestCliLabels::refusesWhatCannotBe()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    const CliResult result = runCli(QStringList{u"labels"_s, m_project->path()} + arguments);
    QCOMPARE(result.exitCode, exitCode);
    QCOMPARE(result.output, QByteArray());
    QVERIFY(!result.errors.isEmpty());
    QCOMPARE(names(labels()), QStringList({u"Cat"_s, u"Große Dogge"_s}));
}

QTEST_MAIN(TestCliLabels)
#include "tst_clilabels.moc"
