// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultyvfs.h"

#include <cstring>
#include <sqlite3.h>

namespace boxwright::test {

namespace {

struct Fault
{
    sqlite3_vfs shim{};
    sqlite3_vfs* real = nullptr;
    int left = 0; // operations until it fails; 0: never
    int code = SQLITE_OK;
    bool hasFailed = false;

    int check()
    {
        if (left == 0) {
            return SQLITE_OK;
        }
        if (left > 1) {
            --left;
            return SQLITE_OK;
        }
        hasFailed = true;
        return code;
    }
};

Fault& fault()
{
    static Fault instance;
    return instance;
}

/// What SQLite is given as a file; the real one follows in memory.
struct ShimFile
{
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<ShimFile*>(file)->real;
}

int closeFile(sqlite3_file* f)
{
    return real(f)->pMethods->xClose(real(f));
}
int readFile(sqlite3_file* f, void* to, int size, sqlite3_int64 at)
{
    return real(f)->pMethods->xRead(real(f), to, size, at);
}
int writeFile(sqlite3_file* f, const void* from, int size, sqlite3_int64 at)
{
    const int code = fault().check();
    return code != SQLITE_OK ? code : real(f)->pMethods->xWrite(real(f), from, size, at);
}
int truncateFile(sqlite3_file* f, sqlite3_int64 size)
{
    const int code = fault().check();
    return code != SQLITE_OK ? code : real(f)->pMethods->xTruncate(real(f), size);
}
int syncFile(sqlite3_file* f, int flags)
{
    const int code = fault().check();
    return code != SQLITE_OK ? code : real(f)->pMethods->xSync(real(f), flags);
}
int sizeOfFile(sqlite3_file* f, sqlite3_int64* size)
{
    return real(f)->pMethods->xFileSize(real(f), size);
}
int lockFile(sqlite3_file* f, int level)
{
    return real(f)->pMethods->xLock(real(f), level);
}
int unlockFile(sqlite3_file* f, int level)
{
    return real(f)->pMethods->xUnlock(real(f), level);
}
int checkLock(sqlite3_file* f, int* result)
{
    return real(f)->pMethods->xCheckReservedLock(real(f), result);
}
int controlFile(sqlite3_file* f, int op, void* argument)
{
    return real(f)->pMethods->xFileControl(real(f), op, argument);
}
int sectorSize(sqlite3_file* f)
{
    return real(f)->pMethods->xSectorSize(real(f));
}
int characteristics(sqlite3_file* f)
{
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}
int mapShared(sqlite3_file* f, int page, int size, int extend, void volatile** memory)
{
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, memory);
}
int lockShared(sqlite3_file* f, int offset, int n, int flags)
{
    return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
}
void barrier(sqlite3_file* f)
{
    real(f)->pMethods->xShmBarrier(real(f));
}
int unmapShared(sqlite3_file* f, int remove)
{
    return real(f)->pMethods->xShmUnmap(real(f), remove);
}

const sqlite3_io_methods kMethods = {
    2,          closeFile,  readFile,    writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile,   unlockFile, checkLock,   controlFile, sectorSize,   characteristics, mapShared,
    lockShared, barrier,    unmapShared, nullptr,     nullptr,
};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* shim = reinterpret_cast<ShimFile*>(file);
    shim->real = reinterpret_cast<sqlite3_file*>(shim + 1);
    const int result = fault().real->xOpen(fault().real, name, shim->real, flags, outFlags);
    shim->base.pMethods = result == SQLITE_OK ? &kMethods : nullptr;
    return result;
}

} // namespace

FaultyVfs::FaultyVfs()
{
    fault() = {};
    fault().real = sqlite3_vfs_find(nullptr);
    fault().shim = *fault().real;
    fault().shim.zName = "faulty";
    fault().shim.szOsFile = static_cast<int>(sizeof(ShimFile)) + fault().real->szOsFile;
    fault().shim.xOpen = openFile;
    fault().shim.pNext = nullptr;
    sqlite3_vfs_register(&fault().shim, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&fault().shim);
    sqlite3_vfs_register(fault().real, 1);
}

void FaultyVfs::failFrom(int nth, int code)
{
    fault().left = nth;
    fault().code = code;
    fault().hasFailed = false;
}

void FaultyVfs::heal()
{
    fault().left = 0;
}

bool FaultyVfs::hasFailed() const
{
    return fault().hasFailed;
}

} // namespace boxwright::test
