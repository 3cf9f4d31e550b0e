# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the report of a folder twice, without a display and each time with another seed for Qt's hashes, and fails
# unless both are the same PDF. Usage: cmake -DCROSSCHECK=PROGRAM -DFOLDER=DIR -DSCRATCH_DIR=DIR -P report.cmake
file(REMOVE_RECURSE ${SCRATCH_DIR})
file(MAKE_DIRECTORY ${SCRATCH_DIR})
unset(ENV{DISPLAY})
unset(ENV{WAYLAND_DISPLAY})
unset(ENV{QT_QPA_PLATFORM})
unset(ENV{QT_HASH_SEED})
foreach(run IN ITEMS first second)
    execute_process(COMMAND ${CROSSCHECK} compare ${FOLDER} --pdf ${SCRATCH_DIR}/${run}.pdf --date 2025-01-24
                    RESULT_VARIABLE result ERROR_VARIABLE errors)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "compare --pdf ended with ${result}: ${errors}")
    endif()
endforeach()
# Half a report is none: the file and standard output get the same bytes.
execute_process(COMMAND ${CROSSCHECK} compare ${FOLDER} --pdf - --date 2025-01-24
                OUTPUT_FILE ${SCRATCH_DIR}/output.pdf RESULT_VARIABLE result)
foreach(other IN ITEMS second output)
    file(SHA256 ${SCRATCH_DIR}/first.pdf first)
    file(SHA256 ${SCRATCH_DIR}/${other}.pdf second)
    if(NOT first STREQUAL second)
        message(FATAL_ERROR "first.pdf and ${other}.pdf in ${SCRATCH_DIR} differ")
    endif()
endforeach()
file(READ ${SCRATCH_DIR}/first.pdf magic LIMIT 5 HEX)
if(NOT magic STREQUAL "255044462d") # %PDF-
    message(FATAL_ERROR "${SCRATCH_DIR}/first.pdf is no PDF")
endif()
