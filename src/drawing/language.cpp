// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/language.h"

#include <QCoreApplication>

namespace hipstride {

Language::Language() = default;

Language::Language(const QString &code)
    : m_code(languageCodes().contains(code) ? code : languageCodes().front())
{
    if (m_code == languageCodes().front())
        return;
    m_translator = std::make_unique<QTranslator>();
    if (!m_translator->load(QStringLiteral(":/translations/hipstride_%1.qm").arg(m_code)))
        m_translator.reset();
}

QLocale Language::locale() const
{
    return m_code.isEmpty() ? QLocale() : QLocale(m_code);
}

QString Language::translate(const char *context, const char *text, const char *comment,
                            int number) const
{
    if (m_code.isEmpty())
        return QCoreApplication::translate(context, text, comment, number);
    const QString translated =
        m_translator ? m_translator->translate(context, text, comment, number) : QString();
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

QString insideSentence(QString name)
{
    if (!name.isEmpty() && QLocale().language() != QLocale::German)
        name[0] = name.at(0).toLower();
    return name;
}

QStringList languageCodes()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString nameOfLanguage(const QString &code)
{
    // QLocale would add the country: "American English"
    return code == QStringLiteral("en") ? QStringLiteral("English")
                                        : QLocale(code).nativeLanguageName();
}

} // namespace hipstride
