// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/exercise_search.h"
#include "catalogue/typing_errors.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

using Rows = std::vector<int>;

enum Row
{
    Clam,
    Bridge,
    SingleBridge,
    StepUp,
    Squat,
    KneeWalk,
    Lunge
};

/// A few exercises, and one topic: "runners knee" leads to bridge and squat.
ExerciseSearch aSearch()
{
    return ExerciseSearch(
        {{{u"clamshell"}, {u"clam", u"side lying clam"}, u"gluteus medius on your side"},
         {{u"glute bridge"}, {u"hip raise"}, u"gluteus maximus hamstrings on your back"},
         {{u"single leg bridge"}, {}, u"gluteus maximus on your back"},
         {{u"step up"}, {u"box step up"}, u"quadriceps standing step"},
         {{u"single leg squat"}, {u"pistol"}, u"quadriceps gluteus maximus standing"},
         {{u"knee walk"}, {}, u"gluteus medius standing"},
         {{u"lunge "}, {u"wandstück"}, u"quadriceps standing"}},
        {{u"runners knee", {Bridge, Squat}, 0}, {u"seat", {Clam, Bridge}, 1}});
}

Rows found(std::u16string_view query)
{
    return aSearch().find(query).rows;
}

} // namespace

TEST_CASE("an empty search finds everything in its order", "[search]")
{
    CHECK(found(u"") == Rows{Clam, Bridge, SingleBridge, StepUp, Squat, KneeWalk, Lunge});
    CHECK(found(u"  ").size() == 7);
}

TEST_CASE("words are found in any order, whole and in part", "[search]")
{
    CHECK(found(u"bridge") == Rows{Bridge, SingleBridge});
    CHECK(found(u"leg single bridge") == Rows{SingleBridge});
    CHECK(found(u"brid sing") == Rows{SingleBridge});
    CHECK(found(u"quat") == Rows{Squat});
    CHECK(found(u"pistol standing") == Rows{Squat});
    CHECK(found(u"hamstrings") == Rows{Bridge});
}

TEST_CASE("names that begin as it was typed come first, then names, then the rest", "[search]")
{
    CHECK(found(u"step") == Rows{StepUp});
    // in the name of one, in the muscles of others
    CHECK(found(u"glute") == Rows{Bridge, Clam, SingleBridge, Squat, KneeWalk});
    CHECK(found(u"single") == Rows{SingleBridge, Squat});
    CHECK(found(u"s").front() == SingleBridge);
}

TEST_CASE("what is called so comes first, by any of its names", "[search]")
{
    const ExerciseSearch search({{{u"squat jump"}, {}, {}},
                                 {{u"chair"}, {u"box squat"}, u"squat"},
                                 {{u"split squat"}, {}, {}},
                                 {{u"knee bend"}, {u"squat "}, {}},
                                 {{u"jump"}, {}, u"squat"}},
                                {});
    CHECK(search.find(u"squat").rows == Rows{3, 0, 2, 1, 4});
    // and does so while it is being typed
    for (const std::u16string_view typed : {u"squa", u"squ", u"sq", u"s"})
        CHECK(search.find(typed).rows == Rows{3, 0, 2, 1, 4});
    CHECK(search.find(u"squat j").rows == Rows{0, 4});
    CHECK(search.find(u"box squat ").rows == Rows{1});
}

TEST_CASE("two words of a name may be written as one", "[search]")
{
    CHECK(found(u"stepup") == Rows{StepUp});
    CHECK(found(u"glutebri") == Rows{Bridge});
    CHECK(found(u"hipraise") == Rows{Bridge});
}

TEST_CASE("small typing errors are forgiven when nothing fits as it is typed", "[search]")
{
    const auto query =
        GENERATE(std::u16string_view(u"clamshel"), u"calmshell", u"clamhsell", u"clamshll",
                 u"clmashell", u"clammshell", u"clamsh3ll", u"clamhs", u"lcamshell");
    const SearchResult result = aSearch().find(query);
    CHECK(result.rows == Rows{Clam});
    CHECK(result.isForgiven == (query != u"clamshel"));
}

TEST_CASE("what is forgiven is limited by the length of the word", "[search]")
{
    CHECK(found(u"squt") == Rows{Squat});
    CHECK(found(u"sqqqt").empty());
    CHECK(found(u"xunge").empty()); // the first letter is seldom wrong
    CHECK(found(u"clm") == Rows{});
    CHECK(found(u"clamshell xyzw").empty());
}

TEST_CASE("a word that is typed rightly is not taken for another", "[search]")
{
    // "bridge" fits; nothing like "bride" is looked for
    CHECK_FALSE(aSearch().find(u"bridge").isForgiven);
    CHECK(aSearch().find(u"leg bridge").rows == Rows{SingleBridge});
}

TEST_CASE("the words to highlight are those typed, and those found in their place", "[search]")
{
    CHECK(aSearch().find(u"leg squat").marks == std::vector<std::u16string>{u"leg", u"squat"});
    CHECK(aSearch().find(u"clmashell").marks ==
          std::vector<std::u16string>{u"clmashell", u"clamshell"});
}

TEST_CASE("a topic leads to its exercises, after those that have the words themselves", "[search]")
{
    const SearchResult result = aSearch().find(u"runners knee");
    CHECK(result.rows == Rows{Bridge, Squat});
    CHECK(result.topic == 0U);
    CHECK(aSearch().find(u"runn").rows == Rows{Bridge, Squat});
    CHECK(aSearch().find(u"runers kne").rows == Rows{Bridge, Squat}); // with slips
    CHECK(found(u"runners knee single") == Rows{Squat});
    CHECK(found(u"single runners knee") == Rows{Squat});
    CHECK_FALSE(aSearch().find(u"bridge").topic);
    CHECK(found(u"knee") == Rows{KneeWalk}); // one word of a topic is a word like others
    CHECK(found(u"seat") == Rows{Clam, Bridge});
}

TEST_CASE("typing on finds no more than before, unless it says a topic", "[search]")
{
    const std::u16string_view whole = u"single leg squat";
    for (std::size_t length = 1; length <= whole.size(); ++length) {
        for (const int row : found(whole.substr(0, length))) {
            const Rows before = found(whole.substr(0, length - 1));
            CHECK(std::find(before.begin(), before.end(), row) != before.end());
        }
    }
}

TEST_CASE("slips are counted up to the beginning that fits best", "[search]")
{
    const auto [word, text, slips] = GENERATE(table<std::u16string_view, std::u16string_view, int>({
        {u"squat", u"squat", 0},
        {u"squ", u"squat", 0},
        {u"sqat", u"squat", 1},
        {u"squaat", u"squat", 1},
        {u"sqaut", u"squat", 1},
        {u"sqzat", u"squat", 1},
        {u"clamhs", u"clamshell", 1},
        {u"sqtt", u"squat", 2},
        {u"bridge", u"squat", 3},
        {u"", u"squat", 0},
        {u"sq", u"", 2},
    }));
    CHECK(typingErrors(word, text, 2) == slips);
}

TEST_CASE("one letter more or less is never more than one slip", "[search]")
{
    const std::u16string text = u"quadriceps";
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::u16string shorter = text;
        shorter.erase(at, 1);
        CHECK(typingErrors(shorter, text, 2) <= 1);
        std::u16string longer = text;
        longer.insert(at, 1, u'x');
        CHECK(typingErrors(longer, text, 2) <= 1);
    }
}
