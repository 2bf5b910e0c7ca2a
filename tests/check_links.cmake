# SPDX-FileCopyrightText: 2026 Boxwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_links.cmake - fails when a program or the core links what only the engine plugin may
# bring: LibTorch and OpenCV cost a second and 160 MB before main(), and drag Qt 5 in.
# -DREADELF=... -DFILES=a;b;c
foreach(file IN LISTS FILES)
    execute_process(COMMAND ${READELF} -d ${file} OUTPUT_VARIABLE dynamic
                    RESULT_VARIABLE result COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "NEEDED[^\n]*" needed "${dynamic}")
    if(NOT needed MATCHES "libQt6Core")
        message(SEND_ERROR "${file}: its link line could not be read")
    endif()
    foreach(line IN LISTS needed)
        if(line MATCHES "torch|libc10|opencv|libQt5")
            message(SEND_ERROR "${file} must not link: ${line}")
        endif()
    endforeach()
endforeach()
