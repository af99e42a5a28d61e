// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/spoken_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "drawing/language.h"

namespace hipstride {

namespace {

QString codeOf(const QLocale &locale)
{
    return locale.name().section(QLatin1Char('_'), 0, 0);
}

/// The system's own form of days and numbers where it speaks the language, else that of the
/// language, in the system's country where there is such a one.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    if (codeOf(system) == code)
        return system;
    return {QLocale(code).language(), system.territory()};
}

void install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QString languageFor(const QString &chosen)
{
    const QStringList known = languageCodes();
    if (known.contains(chosen))
        return chosen;
    const QString system = codeOf(QLocale::system());
    return known.contains(system) ? system : known.front();
}

void speak(QCoreApplication &application, const QString &code)
{
    QLocale::setDefault(localeFor(code));
    if (code == languageCodes().front())
        return;
    install(application, QStringLiteral("qtbase_") + code,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("hipstride_") + code, QStringLiteral(":/translations"));
}

QString spokenLanguage()
{
    const QString code = codeOf(QLocale());
    return languageCodes().contains(code) ? code : languageCodes().front();
}

} // namespace hipstride
