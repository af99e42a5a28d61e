// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "domain/sheet_id.h"
#include "support/catch.h"

using namespace hipstride;

namespace Catch {
template <>
struct StringMaker<SheetNumber>
{
    static std::string convert(const SheetNumber &number)
    {
        return std::to_string(number.revision) + "/" + std::to_string(number.serial);
    }
};
} // namespace Catch

namespace {

const std::string characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-";

} // namespace

TEST_CASE("a sheet id is read back as what it was made of, and is short", "[domain]")
{
    std::set<std::string> all;
    for (const int revision : {1, 3, 12}) {
        for (int serial = 1; serial < 2000; ++serial) {
            const SheetNumber number{revision, serial};
            const std::string text = sheetIdText(number);
            CHECK(text.size() <= 8);
            CHECK(sheetNumberFrom(text) == number);
            all.insert(text);
        }
    }
    CHECK(all.size() == 3 * 1999);
}

TEST_CASE("a sheet id may be typed in small letters and with blanks", "[domain]")
{
    std::string text = sheetIdText({3, 700});
    for (char &character : text)
        character = static_cast<char>(std::tolower(character));
    CHECK(sheetNumberFrom(" " + text.substr(0, 3) + " " + text.substr(3) + " ") ==
          SheetNumber{3, 700});
}

TEST_CASE("one wrong character in a sheet id is always found", "[domain]")
{
    for (const SheetNumber number :
         {SheetNumber{1, 1}, SheetNumber{3, 840}, SheetNumber{14, 9001}}) {
        const std::string right = sheetIdText(number);
        for (std::size_t i = 0; i < right.size(); ++i) {
            for (const char character : characters) {
                std::string wrong = right;
                wrong[i] = character;
                if (wrong != right)
                    CHECK_FALSE(sheetNumberFrom(wrong).has_value());
            }
        }
    }
}

TEST_CASE("two neighbours of a sheet id that changed places are always found", "[domain]")
{
    for (int serial = 1; serial < 900; ++serial) {
        const std::string right = sheetIdText({4, serial});
        for (std::size_t i = 0; i + 1 < right.size(); ++i) {
            std::string wrong = right;
            std::swap(wrong[i], wrong[i + 1]);
            if (wrong != right)
                CHECK_FALSE(sheetNumberFrom(wrong).has_value());
        }
    }
}

TEST_CASE("what is no sheet id at all is refused", "[domain]")
{
    for (const char *text : {"", "-", "H", "H3", "H3-", "H0-22Z", "H-222", "H99999999999-222",
                             "H3-2222222222222", "Legs", "H3 - \xff\xff\xff"})
        CHECK_FALSE(sheetNumberFrom(text).has_value());
}
