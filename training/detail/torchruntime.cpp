// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/torchruntime.h"

#include "training/detail/arithmetic.h"

#include <opencv2/core.hpp>
#include <torch/torch.h>

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <mutex>
#include <new>
#include <thread>

namespace boxwright::detail {

Q_LOGGING_CATEGORY(trainingLog, "boxwright.training")

namespace {

class WarningLog final : public c10::WarningHandler
{
public:
    void process(const c10::SourceLocation& /*where*/, const std::string& message,
                 const bool /*verbatim*/) override
    {
        qCWarning(trainingLog, "LibTorch: %s", message.c_str());
    }
};

int logOpenCvError(int /*status*/, const char* function, const char* message, const char* /*file*/,
                   int /*line*/, void* /*data*/)
{
    qCWarning(trainingLog, "OpenCV: %s: %s", function, message);
    return 0;
}

Error failure(const char* detail)
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("TorchRuntime",
                                        "The computation failed inside Boxwright. Try again; if it "
                                        "happens every time, please report it with the log file."),
            QString::fromUtf8(detail)};
}

Error outOfMemory()
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("TorchRuntime",
                                        "There is not enough memory. Close other programs or "
                                        "choose a smaller input size, then try again."),
            QStringLiteral("std::bad_alloc")};
}

} // namespace

Error currentException()
{
    try {
        throw;
    } catch (const c10::Error& error) {
        return failure(error.what_without_backtrace());
    } catch (const cv::Exception& error) {
        return failure(error.what());
    } catch (const std::bad_alloc&) {
        return outOfMemory();
    } catch (const std::exception& error) {
        return failure(error.what());
    } catch (...) {
        return failure("an exception of unknown type");
    }
}

void setUpLibraries()
{
    static std::once_flag once;
    std::call_once(once, [] {
        static WarningLog warnings;
        c10::Warning::set_warning_handler(&warnings);
        cv::redirectError(logOpenCvError);
        cv::setNumThreads(1);
    });
}

bool hasFastBfloat16()
{
    static const bool hasIt = __builtin_cpu_supports("avx512bf16") != 0 && bfloat16Agrees();
    return hasIt;
}

void setComputeThreads(int threads, const Politeness& isPolite)
{
    const int cores = int(std::max(1U, std::thread::hardware_concurrency()));
    at::set_num_threads(threadsAtOnce(threads > 0 ? threads : cores, isPolite));
}

} // namespace boxwright::detail
