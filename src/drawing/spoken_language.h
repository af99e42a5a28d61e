// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace hipstride {

/// The language that a setting asks for, one of languageCodes(): `chosen`, or if that is empty or
/// unknown the system's, where the program has words in it, or else English.
QString languageFor(const QString &chosen);

/// Lets the program speak `code`: its texts, Qt's own, and the form of days and numbers. Expects no
/// widget to be there yet.
void speak(QCoreApplication &application, const QString &code);

/// What speak() was told last, "en" before.
QString spokenLanguage();

} // namespace hipstride
