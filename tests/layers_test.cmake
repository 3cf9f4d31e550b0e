# SPDX-License-Identifier: GPL-3.0-or-later
# Shows layers.cmake small trees with one include each: those it must accept, and those it must refuse.

# try_include(file line expected): expected is "" for an include that is allowed, else words of the complaint
function(try_include file line expected)
    file(REMOVE_RECURSE ${SCRATCH_DIR})
    file(WRITE ${SCRATCH_DIR}/${file} "#include ${line}\n")
    foreach(header model/article/article.h model/claim/claim.h model/compare/compare.h ui/theme/marks.h
            ui/facts/card.h ui/panes/pane.h ui/report/pdf.h app/batch.h)
        file(WRITE ${SCRATCH_DIR}/${header} "")
    endforeach()
    execute_process(COMMAND ${CMAKE_COMMAND} -DSOURCE_DIR=${SCRATCH_DIR} "-DQT_INCLUDE_DIRS=${QT_INCLUDE_DIRS}"
        -P ${CMAKE_CURRENT_LIST_DIR}/layers.cmake RESULT_VARIABLE result ERROR_VARIABLE error OUTPUT_QUIET)
    string(REGEX REPLACE "[ \n]+" " " error "${error}")
    if(expected STREQUAL "" AND NOT result EQUAL 0)
        message(SEND_ERROR "${line} in ${file} must be allowed, but: ${error}")
    elseif(NOT expected STREQUAL "" AND (result EQUAL 0 OR NOT error MATCHES "${expected}"))
        message(SEND_ERROR "${line} in ${file} must be refused as \"${expected}\"; got: ${error}")
    endif()
endfunction()

try_include(model/compare/a.cpp "\"model/claim/claim.h\"" "")
try_include(model/claim/a.cpp "\"model/claim/claim.h\"" "")
try_include(ui/facts/a.h "\"ui/theme/marks.h\"" "")
try_include(ui/facts/a.h "\"model/compare/compare.h\"" "")
try_include(ui/report/a.cpp "\"ui/panes/pane.h\"" "")
try_include(ui/facts/a.cpp "<QWidget>" "")
try_include(ui/facts/a.cpp "\"a.moc\"" "")
try_include(model/claim/a.cpp "<QString>" "")
try_include(app/a.cpp "\"ui/report/pdf.h\"" "")

try_include(model/claim/a.cpp "\"model/compare/compare.h\"" "no layer below")
try_include(model/claim/a.cpp "\"ui/theme/marks.h\"" "no layer below")
try_include(ui/facts/a.cpp "\"ui/panes/pane.h\"" "no layer below")
try_include(ui/theme/a.cpp "\"ui/facts/card.h\"" "no layer below")
try_include(ui/report/a.cpp "\"app/batch.h\"" "no layer below")
try_include(model/claim/a.cpp "\"claim.h\"" "not a path from the root")
try_include(model/claim/a.cpp "<QColor>" "belongs to QtGui")
try_include(model/claim/a.cpp "<QtWidgets/QLabel>" "belongs to QtWidgets")
try_include(model/other/a.cpp "<QString>" "no place in the order")
