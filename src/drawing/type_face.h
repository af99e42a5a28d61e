// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace hipstride {

/// Reads the system's list of fonts, the longest part of a program's first text. Touches no
/// QObject, so that it may run in a thread of its own before there is an application; later calls
/// cost nothing.
void readFontConfiguration();

/// Makes the four embedded faces of Open Sans known to the program. Call once, after the
/// application object exists. Returns false when the build found no font files; texts are then
/// set in the system's sans.
bool loadTypeFaces();

/// Open Sans, then Noto Sans, then the system's sans.
QFont uiFont(double points, QFont::Weight weight = QFont::Normal);

/// The same for paper: letter spacing that keeps "office" searchable in PDF files.
QFont paperFont(double points, QFont::Weight weight = QFont::Normal);

} // namespace hipstride
