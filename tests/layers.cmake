# SPDX-License-Identifier: GPL-3.0-or-later
# Reads every #include under model/, ui/ and app/ and fails on one that points the wrong way.
# Usage: cmake -DSOURCE_DIR=DIR [-DQT_INCLUDE_DIRS=DIRS] -P layers.cmake

# A folder may include itself and what has a lower rank. Folders of one rank are strangers.
set(ranks
    model/article=0 model/claim=1 model/align=2 model/compare=3 model/review=4 model/report=5
    ui/theme=10 ui/facts=11 ui/panes=11 ui/charts=11 ui/report=12 ui/window=13
    app=20)
foreach(pair IN LISTS ranks)
    string(REPLACE "=" ";" pair ${pair})
    list(GET pair 0 layer)
    list(GET pair 1 rank)
    set("rank_${layer}" ${rank})
endforeach()

# layer_of(path result): "model/claim" for model/claim/lexer.h, "app" for anything in app/
function(layer_of path result)
    if(path MATCHES "^app/")
        set(${result} app PARENT_SCOPE)
    elseif(path MATCHES "^((model|ui)/[a-z]+)/")
        set(${result} ${CMAKE_MATCH_1} PARENT_SCOPE)
    else()
        set(${result} "" PARENT_SCOPE)
    endif()
endfunction()

# What is wrong with this include of a file of ours; empty if nothing is.
function(breach_of_own from header result)
    layer_of(${from} from_layer)
    layer_of(${header} layer)
    set(${result} "" PARENT_SCOPE)
    if(header MATCHES "\\.moc$" OR from_layer STREQUAL "")
        return()
    elseif(NOT EXISTS ${SOURCE_DIR}/${header})
        set(${result} "is not a path from the root" PARENT_SCOPE)
    elseif(NOT DEFINED "rank_${layer}")
        set(${result} "is in no known layer" PARENT_SCOPE)
    elseif(NOT layer STREQUAL from_layer AND NOT "${rank_${layer}}" LESS "${rank_${from_layer}}")
        set(${result} "is no layer below ${from_layer}" PARENT_SCOPE)
    endif()
endfunction()

# What is wrong with this include of a library's header; empty if nothing is.
function(breach_of_foreign from header result)
    set(${result} "" PARENT_SCOPE)
    if(NOT from MATCHES "^model/")
        return()
    endif()
    foreach(dir IN LISTS QT_INCLUDE_DIRS)
        foreach(module IN ITEMS QtGui QtWidgets)
            if(header MATCHES "^${module}/" OR EXISTS ${dir}/${module}/${header})
                set(${result} "belongs to ${module}, which model/ does not know" PARENT_SCOPE)
            endif()
        endforeach()
    endforeach()
endfunction()

file(GLOB_RECURSE files RELATIVE ${SOURCE_DIR}
    ${SOURCE_DIR}/model/*.h ${SOURCE_DIR}/model/*.cpp ${SOURCE_DIR}/ui/*.h ${SOURCE_DIR}/ui/*.cpp
    ${SOURCE_DIR}/app/*.h ${SOURCE_DIR}/app/*.cpp)
foreach(file IN LISTS files)
    layer_of(${file} layer)
    if(NOT layer STREQUAL "" AND NOT DEFINED "rank_${layer}")
        message(SEND_ERROR "${file}: ${layer} has no place in the order of the layers")
    endif()
    file(STRINGS ${SOURCE_DIR}/${file} lines REGEX "^ *# *include")
    foreach(line IN LISTS lines)
        set(breach "")
        if(line MATCHES "\"([^\"]+)\"")
            breach_of_own(${file} ${CMAKE_MATCH_1} breach)
        elseif(line MATCHES "<([^>]+)>")
            breach_of_foreign(${file} ${CMAKE_MATCH_1} breach)
        endif()
        if(breach)
            message(SEND_ERROR "${file}: ${line} ${breach}")
        endif()
    endforeach()
endforeach()
list(LENGTH files count)
if(count EQUAL 0)
    message(FATAL_ERROR "no sources found in ${SOURCE_DIR}")
endif()
message(STATUS "read the includes of ${count} files")
