# SPDX-License-Identifier: GPL-3.0-or-later
# hipstride_precompile(TARGET HEADERS...): reads Qt and the standard library once for all sources of
# a target; without, they are two thirds of its compile time. A source still includes what it uses:
# the naming check and the clang preset compile each without.
function(hipstride_precompile target)
  target_precompile_headers(${target} PRIVATE
    <QApplication> <QComboBox> <QHBoxLayout> <QLabel> <QLineEdit> <QListView> <QPainter>
    <QPushButton> <QVBoxLayout>
    <algorithm> <array> <chrono> <filesystem> <functional> <map> <memory> <optional> <span>
    <string> <variant> <vector>
    ${ARGN})
endfunction()
