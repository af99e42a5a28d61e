// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

#include "catalogue/catalogue.h"
#include "catalogue/exercise_search.h"

namespace hipstride {

/// A text as it is searched: lower case, without accents and apostrophes, one space for whatever
/// else is neither letter nor digit.
QString searchForm(const QString &text);
/// The same for the core, which searches in UTF-16.
std::u16string searchForm(std::string_view text);

/// The phrases of the catalogue's topics, with the rows of Catalogue::known() they lead to.
std::vector<SearchPhrase> searchPhrases(const Catalogue &catalogue);

struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where the words, in search form, stand in a text as it is written. A single letter is found
/// only where a word begins with it.
QList<TextRange> rangesOf(const QStringList &words, const QString &text);

} // namespace hipstride
