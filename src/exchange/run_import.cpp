// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/run_import.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/ascii.h"

namespace hipstride {

namespace {

bool isPartOfWord(char letter)
{
    // bytes of other alphabets belong to words
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
           (static_cast<unsigned char>(letter) & 0x80U) != 0;
}

/// Whether a word of `text` begins with `word`; both in small letters.
bool hasWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); !word.empty() && at != std::string_view::npos;
         at = text.find(word, at + 1)) {
        if (at == 0 || !isPartOfWord(text[at - 1]) || !isPartOfWord(word.front()))
            return true;
    }
    return false;
}

/// Whether two runs of one uid say the same; ids are not compared.
bool saysTheSame(Run a, const Run &b)
{
    a.id = b.id;
    return a == b;
}

} // namespace

RunKeywords usualKeywords()
{
    return {{{{"easy", "run", "jog", "recovery", "lauf", "footing"},
              {"long"},
              {"quality", "tempo", "interval", "threshold", "fartlek", "track", "hill", "×", "800",
               "repeats"},
              {"race", "marathon", "half marathon", "parkrun", "wettkampf"}}}};
}

std::vector<std::string> keywordsFrom(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = text.find(',');
        if (const std::string_view word = trimmed(text.substr(0, end)); !word.empty())
            words.emplace_back(word);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return words;
}

std::optional<RunKind> kindOf(const CalendarEvent &event, const RunKeywords &keywords)
{
    const std::string text = inSmallLetters(event.summary + " " + event.categories);
    for (const RunKind kind : {RunKind::Race, RunKind::Quality, RunKind::Long, RunKind::Easy}) {
        for (const std::string &word : keywords.words[static_cast<std::size_t>(kind)]) {
            if (hasWord(text, inSmallLetters(word)))
                return kind;
        }
    }
    return std::nullopt;
}

std::vector<Run> runsFrom(std::span<const CalendarEvent> events, const RunKeywords &keywords,
                          const std::string &source)
{
    std::vector<Run> runs;
    for (const CalendarEvent &event : events) {
        const std::optional<RunKind> kind = kindOf(event, keywords);
        if (kind)
            runs.push_back({.id = {},
                            .kind = *kind,
                            .when = Once{event.day},
                            .time = event.time,
                            .length = event.length,
                            .name = event.summary,
                            .note = {},
                            .source = source,
                            .uid = event.uid});
    }
    return runs;
}

RunChanges changesBy(std::span<const Run> read, std::span<const Run> existing,
                     const std::string &source, Date today)
{
    std::map<std::string, const Run *> known;
    for (const Run &run : existing) {
        if (!run.uid.empty())
            known[run.uid] = &run;
    }
    RunChanges changes;
    std::set<std::string> still;
    std::set<std::string> sources{source};
    for (const Run &run : read) {
        still.insert(run.uid);
        const auto found = known.find(run.uid);
        if (found == known.end()) {
            changes.added.push_back(run);
            continue;
        }
        // the same calendar, if it was saved under another name
        sources.insert(found->second->source);
        if (saysTheSame(run, *found->second)) {
            ++changes.unchanged;
        } else {
            changes.changed.push_back(run);
            changes.changed.back().id = found->second->id;
        }
    }
    for (const Run &run : existing) {
        const auto *once = std::get_if<Once>(&run.when);
        if (sources.contains(run.source) && !run.source.empty() && !still.contains(run.uid) &&
            once != nullptr && once->day >= today)
            changes.removed.push_back(run);
    }
    return changes;
}

} // namespace hipstride
