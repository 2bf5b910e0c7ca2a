// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace boxwright::test {

/// Makes SQLite in this process fail: registers a shim over the default file system layer that
/// lets every operation through until failFrom() says otherwise.
class FaultyVfs
{
public:
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    /// The `nth` write, sync or truncation from now (from 1) and all after it give the SQLite
    /// result `code`.
    void failFrom(int nth, int code);
    void heal();
    bool hasFailed() const; ///< since failFrom()
};

} // namespace boxwright::test
