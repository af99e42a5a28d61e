// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/search_form.h"

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

bool isApostrophe(QChar letter)
{
    return letter == u'\'' || letter == u'’' || letter == u'ʼ';
}

/// Puts `text` in search form, and tells for each letter of the form where it came from.
QString formWithOrigins(const QString &text, QList<qsizetype> *origins)
{
    QString form;
    form.reserve(text.size());
    const auto append = [&form, origins](QChar letter, qsizetype origin) {
        form.append(letter);
        if (origins != nullptr)
            origins->append(origin);
    };
    const auto take = [&form, &append](QChar letter, qsizetype origin) {
        if (letter.category() == QChar::Mark_NonSpacing || isApostrophe(letter))
            return;
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            append(letter.toCaseFolded(), origin);
        else if (!form.isEmpty() && form.back() != u' ')
            append(u' ', origin);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        // most letters stand for themselves; taking the others apart is slow
        if (text[i].unicode() < 0x80 || text[i].isSurrogate()) {
            take(text[i], i);
            continue;
        }
        for (const QChar part : QString(text[i]).normalized(QString::NormalizationForm_KD))
            take(part, i);
    }
    return form;
}

} // namespace

QString searchForm(const QString &text)
{
    return formWithOrigins(text, nullptr);
}

std::u16string searchForm(std::string_view text)
{
    return searchForm(toQt(text)).toStdU16String();
}

std::vector<SearchPhrase> searchPhrases(const Catalogue &catalogue)
{
    std::vector<SearchPhrase> phrases;
    const std::vector<SearchTopic> &topics = catalogue.searchTopics();
    for (std::size_t topic = 0; topic < topics.size(); ++topic) {
        std::vector<int> rows;
        int row = 0;
        for (const Exercise &exercise : catalogue.known()) {
            if (leadsTo(topics[topic], exercise))
                rows.push_back(row);
            ++row;
        }
        for (const std::string &phrase : topics[topic].phrases)
            phrases.push_back({searchForm(phrase), rows, topic});
    }
    return phrases;
}

QList<TextRange> rangesOf(const QStringList &words, const QString &text)
{
    QList<qsizetype> origins;
    const QString form = formWithOrigins(text, &origins);
    QList<TextRange> ranges;
    for (const QString &word : words) {
        for (qsizetype at = form.indexOf(word); at >= 0 && !word.isEmpty();
             at = form.indexOf(word, at + word.size())) {
            if (word.size() == 1 && at > 0 && form[at - 1] != u' ')
                continue;
            const qsizetype start = origins[at];
            ranges.append({start, origins[at + word.size() - 1] + 1 - start});
        }
    }
    return ranges;
}

} // namespace hipstride
