// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_reader.h"
#include "support/catch.h"
#include "support/problem_text.h"

using namespace hipstride;

namespace {

/// What is noted when `text` is parsed and `read` is done on its outermost value.
template <typename Read>
Problems problemsWhen(std::string_view text, Read read)
{
    Problems problems;
    const JsonDocument document(text);
    if (const auto root = document.root(problems))
        read(*root);
    return problems;
}

Problems syntaxOf(std::string_view text)
{
    return problemsWhen(text, [](const JsonValue &) {});
}

} // namespace

TEST_CASE("names with slashes and tildes are escaped in pointers", "[json]")
{
    const Problems problems =
        problemsWhen(R"({"a/b~c": 1})", [](const JsonValue &root) { root.at("a/b~c").text(); });
    const Problems expected{{ProblemCode::WrongType, "/a~1b~0c", {}, "a text"}};
    CHECK(problems == expected);
}

TEST_CASE("syntax faults are counted in lines and characters, not bytes", "[json]")
{
    const Problems problems = syntaxOf("{\n  \"é\": é}");
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().place == "line 2, column 8");
    CHECK(problems.front().detail == "invalid literal");
    CHECK(syntaxOf("[1, 2,]").front().place == "line 1, column 7");
    CHECK(syntaxOf("{} x").front().place == "line 1, column 4");
}

TEST_CASE("what JSON does not allow is refused", "[json]")
{
    const char *text =
        GENERATE("NaN", "[01]", "// no\n{}", "{'a':1}", "[1] [2]", "\"\\ud800\"", "\"a\nb\"");
    INFO(text);
    REQUIRE(syntaxOf(text).size() == 1);
    CHECK(syntaxOf(text).front().code == ProblemCode::NotUnderstood);
}

TEST_CASE("a byte order mark before the text is passed over", "[json]")
{
    CHECK(syntaxOf("\xEF\xBB\xBF{}").empty());
}

TEST_CASE("sixteen levels are read and one more is refused", "[json]")
{
    CHECK(syntaxOf(std::string(16, '[') + std::string(16, ']')).empty());
    const Problems problems = syntaxOf(std::string(17, '[') + std::string(17, ']'));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().code == ProblemCode::TooLarge);
}

TEST_CASE("a hundred thousand brackets end in a message, not in a crash", "[json]")
{
    CHECK(syntaxOf(std::string(100'000, '[')).front().code == ProblemCode::TooLarge);
    CHECK(syntaxOf(std::string(1'000'000, '[')).size() == 1);
}

TEST_CASE("a file beyond the limit is refused unread", "[json]")
{
    const std::string text = "\"" + std::string(JsonLimits::mostBytes, 'a') + "\"";
    const Problems problems = syntaxOf(text);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().code == ProblemCode::TooLarge);
    CHECK(problems.front().place.empty());
}

TEST_CASE("a name given twice is noted where the object is read", "[json]")
{
    const auto readInner = [](const JsonValue &root) {
        CHECK(root.requireObject());
        CHECK_FALSE(root.at("inner").requireObject());
    };
    const Problems expected{{ProblemCode::DuplicateId, "/inner", "a", "a name given twice"}};
    CHECK(problemsWhen(R"({"a": 0, "inner": {"a": 1, "b": 2, "a": 3}})", readInner) == expected);
}

TEST_CASE("the same name in two objects is no repetition", "[json]")
{
    const auto readAll = [](const JsonValue &root) {
        for (const JsonValue &item : root.items())
            CHECK(item.requireObject());
    };
    CHECK(problemsWhen(R"([{"a": 1}, {"a": 2, "b": {"a": 3}}])", readAll).empty());
}

TEST_CASE("numbers are read within their limits, both included", "[json]")
{
    const auto numberOf = [](std::string_view text) {
        return problemsWhen(text, [](const JsonValue &root) { root.integer(1, 20); });
    };
    CHECK(numberOf("1").empty());
    CHECK(numberOf("20").empty());
    CHECK(numberOf("3.0").empty());
    CHECK(numberOf("0").front() == Problem{ProblemCode::OutOfRange, {}, {}, "1 to 20"});
    CHECK(numberOf("21").front().code == ProblemCode::OutOfRange);
    CHECK(numberOf("-99999999999999999999999").front().code == ProblemCode::OutOfRange);
    CHECK(numberOf("18446744073709551615").front().code == ProblemCode::OutOfRange);
    CHECK(numberOf("2.5").front().code == ProblemCode::WrongType);
    CHECK(numberOf("\"3\"").front().code == ProblemCode::WrongType);
    CHECK(numberOf("true").front().code == ProblemCode::WrongType);
    CHECK(numberOf("null").front().code == ProblemCode::WrongType);
}

TEST_CASE("texts are read without control characters", "[json]")
{
    const auto textOf = [](std::string_view text) {
        return problemsWhen(text, [](const JsonValue &root) { root.text(8); });
    };
    CHECK(textOf(R"("a\n\tb")").empty());
    CHECK(textOf(R"("a\u001b[2J")").front().code == ProblemCode::NotUnderstood);
    CHECK(textOf(R"("\u0000")").front().code == ProblemCode::NotUnderstood);
    CHECK(textOf(R"("123456789")").front().code == ProblemCode::TooLarge);
}

TEST_CASE("an optional text may be empty or missing, but not of another type", "[json]")
{
    const auto read = [](const JsonValue &root) { CHECK(root.at("note").textOrNone().empty()); };
    CHECK(problemsWhen(R"({})", read).empty());
    CHECK(problemsWhen(R"({"note": ""})", read).empty());
    CHECK(problemsWhen(R"({"note": 5})", read).size() == 1);
    CHECK(problemsWhen(R"({"note": null})", read).size() == 1);
}

TEST_CASE("a list that is not there is empty where that is allowed", "[json]")
{
    const auto readAllowed = [](const JsonValue &root) { CHECK(root.listAt("a").texts().empty()); };
    CHECK(problemsWhen("{}", readAllowed).empty());
    const auto readRequired = [](const JsonValue &root) { root.at("a").texts(); };
    CHECK(problemsWhen("{}", readRequired).front() == Problem{ProblemCode::Missing, "/a", {}, {}});
    CHECK(problemsWhen(R"({"a": {}})", readRequired).front().code == ProblemCode::WrongType);
}

TEST_CASE("one reading notes a bounded number of problems", "[json]")
{
    std::string text = "[";
    for (int i = 0; i < 90; ++i)
        text += "[0, 0, 0, 0],";
    text += "[]]";
    const auto read = [](const JsonValue &root) {
        for (const JsonValue &item : root.items())
            item.texts();
    };
    CHECK(problemsWhen(text, read).size() == JsonLimits::mostProblems);
}

TEST_CASE("a list longer than the limit is refused whole", "[json]")
{
    const auto read = [](const JsonValue &root) { CHECK(root.items(2).empty()); };
    CHECK(problemsWhen("[1, 2, 3]", read).front().code == ProblemCode::TooLarge);
}
