// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace hipstride {

/// A language that words are made in: the one the program speaks, or another beside it on the same
/// sheet of paper.
class Language
{
public:
    /// The one the program speaks.
    Language();
    /// By its ISO 639-1 code, one of languageCodes(). Any other is English, in which all texts of
    /// the program are written.
    explicit Language(const QString &code);

    const QString &code() const { return m_code; }
    /// Has the form of numbers and days.
    QLocale locale() const;
    /// As QCoreApplication::translate, under whose name lupdate finds the texts.
    QString translate(const char *context, const char *text, const char *comment = nullptr,
                      int number = -1) const;

private:
    QString m_code; ///< empty: the program's
    std::unique_ptr<QTranslator> m_translator;
};

/// The name of something as it stands inside a sentence: with a small letter, unless the program
/// speaks a language that writes every noun with a capital.
QString insideSentence(QString name);

/// Languages that the program has words in, English first: "en", "de".
QStringList languageCodes();

/// The name of a language in itself: "Deutsch".
QString nameOfLanguage(const QString &code);

} // namespace hipstride
