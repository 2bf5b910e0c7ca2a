# SPDX-FileCopyrightText: 2026 Boxwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# check_layering.cmake - fails when a layer includes what the table in rule 2 forbids.
set(core_forbidden     "\"(app|widgets|training)/|<(QtWidgets|QWidget|QGraphics|torch|opencv2)")
set(training_forbidden "\"(app|widgets)/|<(QtWidgets|QWidget|QGraphics|QtSql|QSql|SQLiteCpp|sqlite3)")
set(widgets_forbidden  "\"(app|training)/|<(torch|opencv2|QtSql|QSql|SQLiteCpp|sqlite3)")
set(app_forbidden      "\"training/|<(torch|opencv2|QtSql|QSql|SQLiteCpp|sqlite3)")
foreach(layer core training widgets app)
    file(GLOB_RECURSE files "${ROOT}/${layer}/*.h" "${ROOT}/${layer}/*.cpp")
    foreach(file IN LISTS files)
        file(STRINGS "${file}" includes REGEX "^#include ")
        foreach(line IN LISTS includes)
            if(line MATCHES "${${layer}_forbidden}")
                message(SEND_ERROR "${file}: ${line} is not allowed in ${layer}/")
            endif()
        endforeach()
    endforeach()
endforeach()

# SQLite is known to core/storage alone, libarchive to core/archive, LibTorch and OpenCV to the
# private part of training.
file(GLOB_RECURSE core_files "${ROOT}/core/*.h" "${ROOT}/core/*.cpp")
list(FILTER core_files EXCLUDE REGEX "/core/storage/.*")
file(GLOB public_training_headers "${ROOT}/training/*.h")
function(forbid regex reason)
    foreach(file IN LISTS ARGN)
        file(STRINGS "${file}" includes REGEX "^#include ${regex}")
        foreach(line IN LISTS includes)
            message(SEND_ERROR "${file}: ${line} ${reason}")
        endforeach()
    endforeach()
endfunction()
forbid("<(SQLiteCpp|sqlite3)" "is for core/storage only" ${core_files})
file(GLOB_RECURSE archive_files "${ROOT}/app/*.cpp" "${ROOT}/app/*.h" "${ROOT}/core/*.h"
     "${ROOT}/core/*.cpp" "${ROOT}/widgets/*.cpp" "${ROOT}/widgets/*.h")
list(FILTER archive_files EXCLUDE REGEX "/core/archive/zip[a-z]*\\.cpp$")
forbid("<archive(_entry)?\\.h>" "is for core/archive/zip*.cpp only" ${archive_files})
forbid("<(torch|ATen|c10|opencv2)" "belongs into training/detail or a source" ${public_training_headers})

# Include paths are rooted, and no root folder is added unnoticed.
foreach(layer core training widgets app)
    file(GLOB_RECURSE files "${ROOT}/${layer}/*.h" "${ROOT}/${layer}/*.cpp")
    forbid("\"\\.\\./" "is not rooted" ${files})
endforeach()
