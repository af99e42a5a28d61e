# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.24)
# cmake -DUPDATE=<update-mime-database> -DPACKAGING=<folder> -DWORK=<folder> -P check_mime.cmake
# A desktop that reads our MIME package knows a programme by its name, and the desktop entry says
# that the program opens it.
set(type application/vnd.hipstride.programme+json)
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
file(COPY_FILE ${PACKAGING}/org.hipstride.Hipstride.mime.xml ${WORK}/mime.xml)
file(COPY ${WORK}/mime.xml DESTINATION ${WORK}/mime/packages)
execute_process(COMMAND ${UPDATE} ${WORK}/mime RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE words)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "the MIME package is refused: ${words}")
endif()
file(STRINGS ${WORK}/mime/globs2 globs)
if(NOT "50:${type}:*.hipstride" IN_LIST globs)
  message(FATAL_ERROR "*.hipstride is not known as ${type}: ${globs}")
endif()
file(STRINGS ${PACKAGING}/org.hipstride.Hipstride.desktop entry REGEX "^MimeType=")
string(FIND "${entry}" "=${type}" place)
if(place EQUAL -1)
  message(FATAL_ERROR "the desktop entry opens no ${type}")
endif()
