// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipstride {

/// Who gives the sheet. All parts may be empty.
struct Letterhead
{
    std::string clinic;
    std::string line;
    std::vector<std::string> contact; ///< at most two lines
    std::string therapist;
    std::string logo = {};   ///< as readLogo() gives it
    std::string header = {}; ///< above all else
    std::string footer = {}; ///< below all else

    friend bool operator==(const Letterhead &, const Letterhead &) = default;
};

/// How many exercises stand on a page, at most.
enum class HandoutDensity
{
    AsFits, ///< four, or six where that saves a page
    One,
    Two,
    Four,
    Six,
    List, ///< names, doses and one small picture; no steps
};

/// "fit", "1", "2", "4", "6" or "list": how settings and files call it.
std::string_view nameOfLayout(HandoutDensity density);
std::optional<HandoutDensity> layoutCalled(std::string_view name);

/// How a sheet is set, whatever it says.
struct HandoutStyle
{
    HandoutDensity density = HandoutDensity::AsFits;
    bool isLargePrint = false;

    friend bool operator==(const HandoutStyle &, const HandoutStyle &) = default;
};

enum class Paper
{
    A4,
    Letter
};

struct SheetLimits
{
    static constexpr int mostGridWeeks = 8;
};

/// All that was chosen about a sheet beside its words, so that it can be printed again just so.
struct SheetLook
{
    Letterhead letterhead;
    HandoutStyle style = {};
    Paper paper = Paper::A4;
    int gridWeeks = 2; ///< 0: no tick grid
    bool isBlackAndWhite = false;
    bool hasCode = true;             ///< the programme in a QR code
    std::string secondLanguage = {}; ///< its code; empty: none

    friend bool operator==(const SheetLook &, const SheetLook &) = default;
};

} // namespace hipstride
