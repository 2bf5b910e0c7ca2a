// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/application.h"
#include "core/dataset/project.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongerThanItsTimersMs = 500;

void outliveItsTimers()
{
    bool isOver = false;
    QTimer::singleShot(kLongerThanItsTimersMs, [&isOver] { isOver = true; });
    QTRY_VERIFY(isOver);
}

/// A studio in memory that is overwritten after its end: who still uses it fails at once, instead
/// of when the memory happens to be taken by somebody else.
class ShortLivedStudio
{
public:
    explicit ShortLivedStudio(const QString& settings)
        : m_studio(std::construct_at(reinterpret_cast<Application*>(m_memory.data()), *qApp,
                                     ApplicationParts{.settingsPath = settings}))
    { }
    ~ShortLivedStudio()
    {
        std::destroy_at(m_studio);
        std::fill(m_memory.begin(), m_memory.end(), std::byte(0xff));
        outliveItsTimers();
    }
    Q_DISABLE_COPY_MOVE(ShortLivedStudio)

    Application* operator->() { return m_studio; }

private:
    alignas(Application) std::array<std::byte, sizeof(Application)> m_memory;
    Application* m_studio;
};

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itMayEndWhileAnEditIsBeingWritten();
};

void TestApplication::itMayEndWhileAnEditIsBeingWritten()
{
    TemporaryProject files;
    const LabelId cat = files.addLabel(u"Cat"_s);
    const std::vector<ImageId> images = files.addImages(2);
    files.addBox(images[0], cat, {1, 1, 50, 50});
    files.close();
    {
        ShortLivedStudio studio(files.folder() + u"/s.ini"_s);
        studio->start({.project = files.path()});
        QTRY_VERIFY(studio->projects().project() != nullptr);
        Project& project = *studio->projects().project();
        mustWork(project.removeBoxes(cat, images));
        QVERIFY(project.hasUnwrittenEdits());
    }
    files.open();
    QVERIFY(valueOf(files.store().annotations(images[0])).empty());
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
