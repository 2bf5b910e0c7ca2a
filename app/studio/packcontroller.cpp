// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/packcontroller.h"

#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

Q_LOGGING_CATEGORY(lcPack, "boxwright.studio.pack")

/// Stays until the work has ended; closing it cancels that.
class PackDialog final : public QProgressDialog
{
public:
    using QProgressDialog::QProgressDialog;

protected:
    void closeEvent(QCloseEvent* event) override
    {
        event->ignore();
        Q_EMIT canceled();
    }
};

} // namespace

PackController::PackController(QWidget* window, ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_reporter(reporter)
{
    connect(&m_job, &BackgroundJob::failed, this, &PackController::fail);
}

PackController::~PackController() = default;

void PackController::setProject(Project* project)
{
    if (m_job.isRunning()) {
        m_job.abandon();
        delete m_dialog;
    }
    m_project = project;
}

void PackController::pack(const QString& target)
{
    if (!m_project || m_job.isRunning())
        return;
    const QString path = m_project->file().path();
    qCInfo(lcPack).noquote() << "Packing" << path << "into" << target;
    showProgress(tr("Packing the project and its images"));
    m_job.start([this, project = m_project.data(), path, target,
                 progress = progress()](const std::stop_token& stop) {
        const auto packed = packProject(
            path, [project](const QString& copy) { return project->saveCopy(copy); }, target,
            progress, stop);
        return [this, packed] { finishPacking(packed); };
    });
}

void PackController::unpack(const QString& archive, const QString& folder)
{
    if (m_job.isRunning())
        return;
    qCInfo(lcPack).noquote() << "Unpacking" << archive << "into" << folder;
    showProgress(tr("Unpacking “%1”").arg(QFileInfo(archive).fileName()));
    m_job.start([this, archive, folder, progress = progress()](const std::stop_token& stop) {
        const auto unpacked = unpackProject(archive, folder, progress, stop);
        return [this, unpacked] { finishUnpacking(unpacked); };
    });
}

void PackController::showProgress(const QString& text)
{
    m_dialog = new PackDialog(text, {}, 0, kArchiveSteps, m_window);
    m_dialog->setObjectName(u"packProgress"_s);
    m_bar = new QProgressBar(m_dialog);
    m_bar->setRange(0, kArchiveSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(text);
    m_dialog->setBar(m_bar);
    auto* button = new QPushButton(tr("Cancel"), m_dialog);
    m_dialog->setCancelButton(button);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setAutoReset(false);
    m_dialog->setAutoClose(false);
    disconnect(m_dialog, &QProgressDialog::canceled, m_dialog, nullptr); // would hide it at once
    connect(m_dialog, &QProgressDialog::canceled, this, [this, button] {
        m_dialog->setLabelText(tr("Cancelling…"));
        button->hide();
        m_job.cancel();
    });
    m_dialog->open(); // at once: nobody should close the project meanwhile
}

/// Handed to the work.
ArchiveProgress PackController::progress()
{
    return inArchiveSteps([this](int step) {
        m_job.post([this, step] {
            // Not by the dialog, which would let events in that may delete it meanwhile.
            if (m_dialog)
                m_bar->setValue(step);
        });
    });
}

void PackController::finishPacking(const Result<PackedProject>& packed)
{
    if (!packed)
        return fail(packed.error());
    delete m_dialog;
    if (const auto missing = packed->missing.size(); missing > 0) {
        m_reporter.inform(tr("The project was packed, but %Ln image(s) were not there.", nullptr,
                             static_cast<int>(missing)),
                          packed->missing.mid(0, 10).join(u'\n'));
    }
    Q_EMIT this->packed();
}

void PackController::finishUnpacking(const Result<UnpackedProject>& unpacked)
{
    if (!unpacked)
        return fail(unpacked.error());
    delete m_dialog;
    Q_EMIT this->unpacked(unpacked->path);
}

void PackController::fail(const Error& error)
{
    delete m_dialog;
    if (error.code != ErrorCode::Cancelled)
        m_reporter.report(error);
}

} // namespace boxwright
