// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/application.h"
#include "app/studio/labelpage.h"
#include "app/studio/suggestioncontroller.h"
#include "core/dataset/project.h"
#include "core/run/everydayclasses.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/canvas/suggestionactions.h"
#include "widgets/canvas/suggestioneditor.h"
#include "widgets/dialogs/classlabelsdialog.h"
#include "widgets/models/imagefiltermodel.h"
#include "widgets/models/imagelistmodel.h"
#include "widgets/panels/imagepanel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QTreeWidget>

#include <atomic>
#include <mutex>
#include <semaphore>

#include "tests/support/temporaryproject.h"

namespace boxwright::test {

inline constexpr int kImages = 8;
inline const Detection kSure{LabelId(1), {20, 30, 60, 50}, 0.9};
inline const Detection kUnsure{LabelId(1), {300, 200, 80, 90}, 0.45};

/// What the stand-in for the engine does; the tests and its thread share it.
struct Script
{
    std::atomic<bool> waits = false; ///< before an image is looked at
    std::counting_semaphore<> mayLook{0};
    std::atomic<bool> fails = false;
    std::atomic<bool> isUnsureOfTheLast = false; ///< label, in place of the first
    std::atomic<int> opened = 0;
    std::mutex mutex;
    QList<int> looked; ///< numbers of the images, in order

    QList<int> lookedAt()
    {
        const std::scoped_lock lock(mutex);
        return looked;
    }
};

class FakeDetector final : public Detector
{
public:
    FakeDetector(Script& script, std::vector<Label> labels, ModelId model)
        : m_script(script)
        , m_labels(std::move(labels))
        , m_model(model)
    { }
    std::vector<Label> labels() const override { return m_labels; }
    int inputSize() const override { return 640; }
    Result<std::vector<Detection>> detect(const QImage& image, const DetectionSettings&) override
    {
        const int number = qRed(image.pixel(0, 0)) / 10;
        {
            const std::scoped_lock lock(m_script.mutex);
            m_script.looked << number;
        }
        if (m_script.waits)
            m_script.mayLook.acquire();
        if (m_script.fails)
            return Error{ErrorCode::Damaged,
                         QStringLiteral("The model is damaged. Train it again.")};
        Detection sure = kSure;
        sure.label = m_labels.front().id;
        sure.box.x += 10 * number; // tells whose result it is
        sure.box.y += 100 * double(m_model.value() - 1); // and which model's
        Detection unsure = kUnsure;
        unsure.label = m_script.isUnsureOfTheLast ? m_labels.back().id : m_labels.front().id;
        return std::vector<Detection>{sure, unsure};
    }

private:
    Script& m_script;
    std::vector<Label> m_labels;
    ModelId m_model;
};

inline ModelRecord model(const std::vector<Label>& labels)
{
    ModelRecord record{ModelId(0)};
    record.name = QStringLiteral("a model");
    record.created = QDateTime::currentDateTimeUtc();
    record.labels = labels;
    record.thresholds = {{labels.front().id, 0.5}};
    record.inputSize = 640;
    return record;
}

/// Eight images that know their number, a label and, when wanted, a model.
inline void fill(TemporaryProject& project, bool withModel)
{
    project.addLabel(QStringLiteral("Cat"));
    project.addImages(kImages);
    QDir(project.folder()).mkpath(QStringLiteral("images"));
    const auto images = valueOf(project.store().images());
    for (int number = 0; number < kImages; ++number) {
        QImage pixels(640, 480, QImage::Format_RGB32);
        pixels.fill(QColor(number * 10, 90, 90));
        const QString path = project.store().absoluteImagePath(images[size_t(number)]);
        QVERIFY(pixels.save(path, "PNG", 100)); // by content, whatever the name says
    }
    if (withModel)
        valueOf(project.store().addModel(model(valueOf(project.store().labels())), "weights"));
}

/// The studio at its Label stage, with the first image open.
struct Bench
{
    explicit Bench(bool withModel = true)
    {
        fill(project, withModel);
        project.close();
        ApplicationParts parts{.settingsPath = project.folder() + QStringLiteral("/s.ini")};
        parts.openModel = [this](const ProjectFile& file,
                                 std::optional<ModelId> id) -> Result<std::unique_ptr<Detector>> {
            ++script.opened;
            if (!id)
                return {std::make_unique<FakeDetector>(script, everydayLabels(), ModelId(1))};
            const auto store = valueOf(file.connect());
            return {std::make_unique<FakeDetector>(script, valueOf(store->labels()), *id)};
        };
        studio = std::make_unique<Application>(*qApp, parts);
        studio->start({.project = project.path(), .size = QSize(1280, 800)});
        if (!QTest::qWaitFor([this] { return studio->projects().project() != nullptr; })
            || !QTest::qWaitForWindowActive(&studio->window()))
            qFatal("The project did not open.");
        studio->window().showStage(Stage::Label);
    }
    ~Bench()
    {
        script.waits = false;
        script.mayLook.release(100);
        studio->projects().close();
    }
    Q_DISABLE_COPY_MOVE(Bench)

    LabelPage& page() { return studio->window().labelPage(); }
    QAction& suggest() { return *page().suggestionActions().suggest; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&page().canvas(), key, modifiers);
    }
    void reopen()
    {
        studio->projects().close();
        if (!QTest::qWaitFor([this] { return !studio->projects().isBusy(); }))
            qFatal("The project did not close.");
        studio->projects().open(project.path());
        if (!QTest::qWaitFor([this] { return studio->projects().project() != nullptr; }))
            qFatal("The project did not open again.");
        studio->window().showStage(Stage::Label);
        page().canvas().setFocus();
    }
    QAction& mostUsefulFirst()
    {
        auto* menu = page().images().findChild<QMenu*>(QStringLiteral("imageFilterMenu"));
        Q_EMIT menu->aboutToShow();
        return *menu->findChild<QMenu*>(QStringLiteral("imageFilterOrders"))->actions().last();
    }
    QList<qlonglong> order()
    {
        const ImageFilterModel& filter = page().images().filter();
        QList<qlonglong> ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids << filter.index(row, 0).data(ImageListModel::IdRole).toLongLong();
        return ids;
    }
    void addModel()
    {
        Project& open = *studio->projects().project();
        valueOf(open.store().addModel(model(open.labels()), "weights"));
        Q_EMIT studio->training().ended(true);
    }
    /// A dog, for a model of both labels, which takes what it is unsure of for one.
    LabelId addSecondLabel()
    {
        Project& open = *studio->projects().project();
        const LabelId dog = valueOf(open.addLabel(QStringLiteral("Dog")));
        if (!open.waitUntilWritten(60000)) // the stand-in reads the file
            qFatal("The label was not written.");
        script.isUnsureOfTheLast = true;
        addModel();
        return dog;
    }
    /// As "Keep these thresholds" does for the newest model.
    void keepThresholds(const ScoreThresholds& thresholds)
    {
        Project& open = *studio->projects().project();
        ModelRecord newest = valueOf(open.store().models()).back();
        newest.thresholds = thresholds;
        mustWork(open.store().setThresholds(newest, {}));
        Q_EMIT studio->training().ended(true);
    }
    QString status() { return child<QLabel>(QStringLiteral("suggestionStatus")).text(); }
    ClassLabelsDialog* classDialog() { return studio->window().findChild<ClassLabelsDialog*>(); }
    /// By its names in the dialog, as one may see it.
    void chooseLabel(const QString& thing, const QString& label)
    {
        page().suggestionActions().classLabels->trigger();
        ClassLabelsDialog& dialog = *classDialog();
        auto* things = dialog.findChild<QTreeWidget*>(QStringLiteral("classes"));
        things->setCurrentItem(things->findItems(thing, Qt::MatchExactly).value(0));
        auto* field = dialog.findChild<QComboBox*>(QStringLiteral("classLabel"));
        field->setCurrentIndex(field->findText(label));
        Q_EMIT field->activated(field->currentIndex());
        dialog.accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        studio->window().activateWindow();
        if (!QTest::qWaitForWindowActive(&studio->window()))
            qFatal("The window did not get active again.");
        page().canvas().setFocus();
    }
    /// The places of the suggestions shown, "x,y".
    QStringList shown()
    {
        QStringList places;
        for (const Detection& suggestion : page().suggestions().suggestions())
            places << QStringLiteral("%1,%2").arg(suggestion.box.x).arg(suggestion.box.y);
        return places;
    }
    const std::vector<Annotation>& boxes() { return page().scene().document()->annotations(); }
    template<typename T>
    T& child(const QString& name)
    {
        return *page().findChild<T*>(name);
    }

    TemporaryProject project;
    Script script;
    std::unique_ptr<Application> studio;
};

} // namespace boxwright::test
