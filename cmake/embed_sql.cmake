# SPDX-License-Identifier: GPL-3.0-or-later
# embed_migrations(TARGET FILES...): compiles numbered .sql files into TARGET as
# storage/migrations.inc, one raw string a file, in the order given.
function(embed_migrations target)
  set(rows "")
  foreach(file IN LISTS ARGN)
    file(READ ${file} text)
    get_filename_component(name ${file} NAME_WE)
    string(REGEX MATCH "^[0-9]+" number ${name})
    math(EXPR number "${number}")
    string(APPEND rows "Migration{${number}, \"${name}\", R\"sql(${text})sql\"},\n")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  endforeach()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/generated/migrations.inc
    CONTENT "${rows}" @ONLY)
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/generated)
endfunction()
