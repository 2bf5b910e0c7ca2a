// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/modelfile.h"

#include <QTest>

using namespace boxwright;
using namespace boxwright::detail;
using namespace Qt::StringLiterals;

namespace {

Label label(int id, const QString& name)
{
    return {LabelId(id), name, Qt::red, 0};
}

using Classes = std::vector<std::optional<int>>;

} // namespace

class TestModelFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classesAreFoundByTheirNames()
    {
        const std::vector<Label> model{label(1, u"cat"_s), label(2, u"dog"_s)};
        QVERIFY(classesOf(model, model) == (Classes{0, 1}));
        QVERIFY(classesOf({label(9, u"Dog"_s), label(8, u"cow"_s), label(7, u"CAT"_s)}, model)
                == (Classes{1, std::nullopt, 0}));
        QVERIFY(classesOf({label(1, u"tomcat"_s)}, model) == Classes{0}); // renamed since
        QVERIFY(classesOf({}, model).empty());
    }

    void ofTwoWithTheSameNameTheIdDecides()
    {
        const std::vector<Label> model{label(1, u"cat"_s), label(2, u"Cat"_s)};
        QVERIFY(classesOf({label(2, u"cat"_s), label(3, u"Cat"_s)}, model) == (Classes{1, 0}));
    }
};

QTEST_GUILESS_MAIN(TestModelFile)
#include "tst_modelfile.moc"
