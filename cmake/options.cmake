# SPDX-License-Identifier: GPL-3.0-or-later
# Flags that every target of ours shares. Third-party headers stay system headers.
option(HIPSTRIDE_WARNINGS_AS_ERRORS "Treat every warning as an error" ON)
option(HIPSTRIDE_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(HIPSTRIDE_COVERAGE "Build with coverage counters" OFF)

add_library(hipstride_options INTERFACE)
target_compile_features(hipstride_options INTERFACE cxx_std_20)
target_compile_options(hipstride_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual
  -Wnon-virtual-dtor -Wsuggest-override -Wimplicit-fallthrough
  # designated initialisers name what differs from the defaults, and nothing else
  -Wno-missing-field-initializers
  # GCC 12 sees null dereferences inside inlined library code when it optimises
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Debug>>:-Wnull-dereference>
  # and overlapping copies inside its own string concatenation (GCC bug 105651)
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${HIPSTRIDE_WARNINGS_AS_ERRORS}>:-Werror>)

if(HIPSTRIDE_SANITIZE)
  target_compile_options(hipstride_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(hipstride_options INTERFACE -fsanitize=address,undefined)
endif()
if(HIPSTRIDE_COVERAGE)
  target_compile_options(hipstride_options INTERFACE --coverage)
  target_link_options(hipstride_options INTERFACE --coverage)
endif()

# For targets that use Qt: every conversion between bytes and text is written out.
add_library(hipstride_qt_options INTERFACE)
target_link_libraries(hipstride_qt_options INTERFACE hipstride_options)
target_compile_definitions(hipstride_qt_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # else it would compile anew whatever uses a precompiled header
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
endif()
