// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/programme_code.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/ascii.h"
#include "exchange/base45.h"
#include "exchange/deflate.h"
#include "exchange/programme_dictionary.h"
#include "exchange/programme_file.h"

namespace hipstride {

namespace {

using Limits = ProgrammeCodeLimits;

constexpr std::string_view mark = "HIP";
constexpr std::size_t version = 1;
constexpr std::size_t checkLength = 8;
/// "HIP1:", the check of the whole, ":", "16/16:" and the check of the part
constexpr std::size_t longestFrame = 5 + checkLength + 1 + 6 + checkLength;
/// An even number, so that a group of base 45 is never parted.
constexpr std::size_t bytesInPart = (Limits::longestPart - longestFrame) / 3 * 2;

/// Eight characters from 0–9 and A–F: never a blank at the end, which scanners drop.
std::string checkOf(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::uint32_t sum = crc32Of(bytes);
    std::string text(checkLength, '0');
    for (auto place = text.rbegin(); place != text.rend(); ++place, sum /= 16)
        *place = digits[sum % 16];
    return text;
}

struct Part
{
    std::string whole; ///< check of all parts together
    std::size_t number = 0;
    std::size_t of = 0;
    std::string bytes;

    std::string place() const
    {
        return "part " + std::to_string(number) + " of " + std::to_string(of);
    }
};

std::string textOf(const Part &part)
{
    std::string text = std::string(mark) + std::to_string(version) + ":" + part.whole + ":" +
                       std::to_string(part.number) + "/" + std::to_string(part.of) + ":" +
                       base45From(part.bytes);
    return text + checkOf(text);
}

/// Reads on in a text, piece by piece.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    {}

    std::string_view rest() const { return m_rest; }

    bool skip(std::string_view expected)
    {
        if (!m_rest.starts_with(expected))
            return false;
        m_rest.remove_prefix(expected.size());
        return true;
    }

    std::string take(std::size_t length)
    {
        const std::string piece(m_rest.substr(0, length));
        m_rest.remove_prefix(piece.size());
        return piece;
    }

    std::optional<std::size_t> number()
    {
        std::size_t value = 0;
        const auto read = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (read.ec != std::errc())
            return std::nullopt;
        m_rest.remove_prefix(static_cast<std::size_t>(read.ptr - m_rest.data()));
        return value;
    }

private:
    std::string_view m_rest;
};

/// Puts together what the texts hold; what is wrong with them it notes.
class Collector
{
public:
    explicit Collector(Problems &problems)
        : m_problems(problems)
    {}

    void add(std::string_view text, const std::string &place)
    {
        const std::optional<Part> part = partIn(trimmed(text), place);
        if (!part)
            return;
        if (m_parts.empty()) {
            m_whole = part->whole;
            m_parts.resize(part->of);
        }
        if (part->whole != m_whole || part->of != m_parts.size())
            note(ProblemCode::NotUnderstood, part->place(), "it belongs to another programme");
        else
            m_parts[part->number - 1] = *part;
    }

    /// The bytes of all parts, if none is missing and they belong together.
    std::optional<std::string> take()
    {
        std::string bytes;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (m_parts[i])
                bytes += m_parts[i]->bytes;
            else
                note(ProblemCode::Missing,
                     Part{.whole = {}, .number = i + 1, .of = m_parts.size(), .bytes = {}}.place(),
                     {});
        }
        if (m_parts.empty() && m_problems.empty())
            note(ProblemCode::Empty, {}, {});
        if (m_problems.empty() && checkOf(bytes) != m_whole)
            note(ProblemCode::NotUnderstood, {}, "the parts do not make a whole");
        return m_problems.empty() ? std::optional(std::move(bytes)) : std::nullopt;
    }

private:
    void note(ProblemCode code, const std::string &place, const std::string &detail)
    {
        m_problems.push_back({code, place, {}, detail});
    }

    std::optional<Part> partIn(std::string_view text, const std::string &place)
    {
        Scanner scanner(text.substr(0, text.size() - std::min(checkLength, text.size())));
        const bool isOurs = scanner.skip(mark);
        const std::optional<std::size_t> found = isOurs ? scanner.number() : std::nullopt;
        if (!found || !scanner.skip(":")) {
            note(ProblemCode::NotUnderstood, place, "it is no code of a programme");
            return std::nullopt;
        }
        if (*found != version) {
            note(ProblemCode::OutOfRange, place,
                 "this program reads version " + std::to_string(version));
            return std::nullopt;
        }
        if (text.size() > Limits::longestPart) {
            note(ProblemCode::TooLarge, place,
                 "at most " + std::to_string(Limits::longestPart) + " characters");
            return std::nullopt;
        }
        std::optional<Part> part = bodyIn(scanner);
        if (!part || text.substr(text.size() - checkLength) !=
                         checkOf(text.substr(0, text.size() - checkLength))) {
            note(ProblemCode::NotUnderstood, part ? part->place() : place, "it is damaged");
            return std::nullopt;
        }
        return part;
    }

    static std::optional<Part> bodyIn(Scanner &scanner)
    {
        Part part;
        part.whole = scanner.take(checkLength);
        const bool hasWhole = scanner.skip(":");
        const std::optional<std::size_t> number = scanner.number();
        const bool hasNumber = hasWhole && number && scanner.skip("/");
        const std::optional<std::size_t> of = scanner.number();
        if (!hasNumber || !of || !scanner.skip(":"))
            return std::nullopt;
        part.number = *number;
        part.of = *of;
        const std::optional<std::string> bytes = bytesFromBase45(scanner.rest());
        if (!bytes || part.number < 1 || part.number > part.of || part.of > Limits::mostParts)
            return std::nullopt;
        part.bytes = *bytes;
        return part;
    }

    Problems &m_problems;
    std::string m_whole;
    std::vector<std::optional<Part>> m_parts;
};

} // namespace

std::vector<std::string> programmeCode(const Programme &programme)
{
    const std::string json = writeProgrammeTight(programme);
    const std::string bytes = deflated(json, programmeDictionary);
    const std::size_t count = (bytes.size() + bytesInPart - 1) / bytesInPart;
    if (json.size() > Limits::mostBytes || count > Limits::mostParts)
        return {};

    // all about as long, so that each symbol is as coarse as it can be
    const std::size_t share = ((bytes.size() + count - 1) / count + 1) / 2 * 2;
    const std::string whole = checkOf(bytes);
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < count; ++i)
        texts.push_back(textOf({.whole = whole,
                                .number = i + 1,
                                .of = count,
                                .bytes = bytes.substr(i * share, share)}));
    return texts;
}

bool isProgrammeCode(std::string_view text)
{
    Scanner scanner(trimmed(text));
    return scanner.skip(mark) && scanner.number() && scanner.skip(":");
}

ProgrammeCodeReading readProgrammeCode(std::span<const std::string> texts)
{
    ProgrammeCodeReading reading;
    Collector collector(reading.problems);
    for (std::size_t i = 0; i < texts.size(); ++i)
        collector.add(texts[i], "code " + std::to_string(i + 1));
    const std::optional<std::string> bytes = collector.take();
    if (!bytes)
        return reading;
    const std::optional<std::string> json =
        inflated(*bytes, programmeDictionary, Limits::mostBytes);
    if (!json) {
        reading.problems.push_back({ProblemCode::NotUnderstood, {}, {}, "it cannot be unpacked"});
        return reading;
    }
    ProgrammeReading content = readProgramme(*json);
    reading.programme = std::move(content.programme);
    reading.problems = std::move(content.problems);
    return reading;
}

} // namespace hipstride
