// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/modelchoicedialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDate>
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTime>
#include <QTimer>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kImport = ModelChoiceDialog::Purpose::Import;

ModelRecord model(qint64 id, const QString& name, const QStringList& labels)
{
    ModelRecord record{ModelId(id)};
    record.name = name;
    record.created = QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC).addDays(id);
    for (const QString& label : labels)
        record.labels.push_back({LabelId(qint64(record.labels.size()) + 1), label, Qt::red});
    return record;
}

const std::vector<ModelRecord> kTwo{model(1, u"old"_s, {u"Cup"_s}),
                                    model(2, u"new"_s, {u"Cup"_s, u"<b>Spoon</b>"_s})};

} // namespace

class TestModelChoiceDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestIsChosenAtFirst();
    void saysWhatEachKnows();
    void oneIsNotAskedAbout();
    void closingChoosesNone();
};

void TestModelChoiceDialog::theNewestIsChosenAtFirst()
{
    const ModelChoiceDialog dialog(kImport, kTwo);
    auto* choice = dialog.findChild<QComboBox*>(u"modelChoice"_s);
    QCOMPARE(choice->count(), 2);
    QVERIFY(choice->currentText().startsWith(u"new ("_s));
    QCOMPARE(dialog.model().id, ModelId(2));
    choice->setCurrentIndex(1);
    QCOMPARE(dialog.model().id, ModelId(1));
}

void TestModelChoiceDialog::saysWhatEachKnows()
{
    QStringList many;
    for (int i = 1; i <= 13; ++i)
        many << u"label %1"_s.arg(i);
    const ModelChoiceDialog dialog(kImport, {model(3, u"many"_s, many), kTwo[1]});
    auto* choice = dialog.findChild<QComboBox*>(u"modelChoice"_s);
    const auto* labels = dialog.findChild<QLabel*>(u"modelChoiceLabels"_s);
    QCOMPARE(labels->text(), u"Labels: Cup, <b>Spoon</b>"_s);
    QCOMPARE(labels->textFormat(), Qt::PlainText);
    choice->setCurrentIndex(1);
    QVERIFY(labels->text().contains(u"label 12, …"_s));
}

void TestModelChoiceDialog::oneIsNotAskedAbout()
{
    QVERIFY(!ModelChoiceDialog::choose(kImport, {}, nullptr));
    const auto chosen = ModelChoiceDialog::choose(kImport, {kTwo[0]}, nullptr);
    QVERIFY(chosen);
    QCOMPARE(chosen->id, ModelId(1));
}

void TestModelChoiceDialog::closingChoosesNone()
{
    bool accepts = false;
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&accepts] {
        auto* dialog = qobject_cast<ModelChoiceDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        if (accepts)
            dialog->findChild<QPushButton*>(u"modelChoiceButton"_s)->click();
        else
            QTest::keyClick(dialog, Qt::Key_Escape);
    });
    poll.start(5);
    QVERIFY(!ModelChoiceDialog::choose(kImport, kTwo, nullptr));
    accepts = true;
    const auto chosen = ModelChoiceDialog::choose(kImport, kTwo, nullptr);
    QVERIFY(chosen);
    QCOMPARE(chosen->id, ModelId(2));
}

QTEST_MAIN(TestModelChoiceDialog)
#include "tst_modelchoicedialog.moc"
