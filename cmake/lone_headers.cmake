# SPDX-License-Identifier: GPL-3.0-or-later
# Every header stands alone. Where a source file has its name, that file includes it before
# anything else (the layer check sees to it), and so shows it. The others are compiled here.
file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}
  ${PROJECT_SOURCE_DIR}/src/*.h ${PROJECT_SOURCE_DIR}/ui/*.h)
set(sources "")
foreach(header IN LISTS headers)
  string(REGEX REPLACE "\\.h$" ".cpp" source ${header})
  if(NOT EXISTS ${PROJECT_SOURCE_DIR}/${source})
    set(source ${CMAKE_CURRENT_BINARY_DIR}/lone_headers/${source})
    file(CONFIGURE OUTPUT ${source} CONTENT "#include \"@PROJECT_SOURCE_DIR@/${header}\"\n" @ONLY)
    list(APPEND sources ${source})
  endif()
endforeach()
add_library(hipstride_lone_headers OBJECT ${sources})
target_link_libraries(hipstride_lone_headers
  PRIVATE hipstride_qt_options hipstride_desktop nlohmann_json::nlohmann_json)
