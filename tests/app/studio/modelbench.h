// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/actions.h"
#include "app/studio/application.h"
#include "core/dataset/project.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QIODevice>
#include <QSize>
#include <QStatusBar>
#include <QStringList>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

#include "tests/support/modelengine.h"
#include "tests/support/temporaryproject.h"

namespace boxwright::test {

/// Each the model of a run of that name.
inline void addModels(TemporaryProject& project, const QStringList& names)
{
    for (const QString& name : names) {
        const RunId run = valueOf(project.store().beginRun({RunId(0), name}));
        mustWork(project.store().endRun(run, RunOutcome::Finished, {}));
        ModelRecord model{ModelId(0), run, name, QDateTime::currentDateTimeUtc()};
        model.labels = {makeLabel(LabelId(1), QStringLiteral("Cup"))};
        model.inputSize = 416;
        valueOf(project.store().addModel(model, "model:Cup"));
    }
}

/// The studio with a project that has the label Cup and some models.
struct Bench
{
    explicit Bench(const QStringList& models = QStringList{QStringLiteral("first")})
    {
        project.addLabel(QStringLiteral("Cup"));
        addModels(project, models);
        project.close();
        open();
    }
    ~Bench()
    {
        studio->projects().close();
        (void)QTest::qWaitFor([this] { return !studio->projects().isBusy(); });
    }
    Q_DISABLE_COPY_MOVE(Bench)

    void open()
    {
        ApplicationParts parts{.settingsPath = project.folder() + QStringLiteral("/s.ini")};
        parts.engine = [this]() -> Result<Engine*> { return &engine; };
        studio.reset();
        studio = std::make_unique<Application>(*qApp, parts);
        studio->start({.project = project.path(), .size = QSize(1280, 800)});
        if (!QTest::qWaitFor([this] { return studio->projects().project() != nullptr; }))
            qFatal("The project was not opened.");
    }
    ModelTransferController& transfer() { return studio->modelTransfer(); }
    const Actions& actions() { return studio->window().actions(); }
    std::vector<ModelRecord> models() const
    {
        return valueOf(studio->projects().project()->store().models());
    }
    QString path(const QString& name) const
    {
        return project.folder() + QStringLiteral("/") + name;
    }
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("A file cannot be written.");
        return file.fileName();
    }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString notice() { return studio->window().statusBar()->currentMessage(); }

    TemporaryProject project;
    ModelEngine engine;
    std::unique_ptr<Application> studio;
};

/// Does something with every modal widget of a kind that is shown, until it is gone.
template<typename Widget>
class Modal final : public QObject
{
public:
    explicit Modal(const std::function<void(Widget&)>& handle)
    {
        connect(&m_poll, &QTimer::timeout, this, [handle] {
            if (auto* widget = qobject_cast<Widget*>(QApplication::activeModalWidget()))
                handle(*widget);
        });
        m_poll.start(5);
    }

private:
    QTimer m_poll;
};

} // namespace boxwright::test
