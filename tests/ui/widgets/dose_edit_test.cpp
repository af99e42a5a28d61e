// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include "support/catch.h"
#include "support/shown.h"
#include "ui/theme.h"
#include "ui/widgets/dose_edit.h"
#include "ui/widgets/dose_more.h"
#include "ui/widgets/duration_edit.h"
#include "ui/widgets/mass_edit.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/tempo_edit.h"

using namespace hipstride;

namespace {

void useLightTheme()
{
    ThemeSwitch(*qApp).apply(ThemeChoice::Light, 1);
}

void type(QWidget *field, const QString &text)
{
    field->setFocus(Qt::TabFocusReason);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(character),
                            Qt::NoModifier, 0);
}

QString textOf(const QAbstractSpinBox &field)
{
    return field.findChild<QLineEdit *>()->text();
}

bool isRed(const QWidget &field)
{
    return field.property("error").toBool();
}

// Chooses a row of a combo box as a person does with the keyboard.
void choose(QComboBox *combo, int row)
{
    combo->setFocus(Qt::TabFocusReason);
    QTest::keyClick(combo, Qt::Key_Home);
    for (int step = 0; step < row; ++step)
        QTest::keyClick(combo, Qt::Key_Down);
}

} // namespace

TEST_CASE("a length of time is understood as people write it", "[ui][widgets]")
{
    useLightTheme();
    const auto [text, count] = GENERATE(table<const char *, int>({{"45", 45},
                                                                  {"45 s", 45},
                                                                  {"45s", 45},
                                                                  {"1:30", 90},
                                                                  {"2:05 min", 125},
                                                                  {"2 min", 120},
                                                                  {"0", 0},
                                                                  {"15:00", 900}}));
    auto *edit = new DurationEdit(seconds(0), seconds(900));
    edit->setDuration(seconds(7));
    Shown shown(edit);
    seconds last{-1};
    QObject::connect(edit, &DurationEdit::edited, edit, [&last](seconds length) { last = length; });
    type(edit, QString::fromLatin1(text));
    CHECK(last == seconds(count));
    CHECK(edit->duration() == seconds(count));
    CHECK_FALSE(isRed(*edit));
}

TEST_CASE("a length of time that is not understood turns the field red and changes nothing",
          "[ui][widgets]")
{
    useLightTheme();
    const auto text = GENERATE("abc", "1:75", "901", "", "-5", "1:2:3");
    auto *edit = new DurationEdit(seconds(0), seconds(900));
    edit->setDuration(seconds(60));
    Shown shown(edit);
    type(edit, QString::fromLatin1(text));
    CHECK(isRed(*edit));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK_FALSE(isRed(*edit));
    CHECK(textOf(*edit) == QStringLiteral("%1\u202Fs").arg(edit->duration().count()));
    CHECK(edit->duration() <= seconds(90));
}

TEST_CASE("the arrow keys go to the next five seconds and stop at the limits", "[ui][widgets]")
{
    useLightTheme();
    auto *edit = new DurationEdit(seconds(1), seconds(60));
    edit->setDuration(seconds(47));
    Shown shown(edit);
    edit->setFocus(Qt::TabFocusReason);
    QTest::keyClick(edit, Qt::Key_Up);
    CHECK(edit->duration() == seconds(50));
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Up);
    CHECK(edit->duration() == seconds(60));
    edit->setDuration(seconds(7));
    QTest::keyClick(edit, Qt::Key_Down);
    CHECK(edit->duration() == seconds(5));
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Down);
    CHECK(edit->duration() == seconds(1));
}

TEST_CASE("long times are shown in minutes and seconds", "[ui][widgets]")
{
    DurationEdit edit(seconds(0), seconds(900));
    edit.setDuration(seconds(90));
    CHECK(textOf(edit) == QStringLiteral("90\u202Fs"));
    edit.setDuration(seconds(125));
    CHECK(textOf(edit) == QStringLiteral("2:05"));
}

TEST_CASE("a load is understood with point and comma, exact to the gram", "[ui][widgets]")
{
    useLightTheme();
    const auto [text, grams] = GENERATE(table<const char *, int>(
        {{"12.5", 12500}, {"12,5 kg", 12500}, {"62.505", 62505}, {"0.1", 100}, {"8kg", 8000}}));
    auto *edit = new MassEdit;
    edit->setMass(Mass{3000});
    Shown shown(edit);
    type(edit, QString::fromLatin1(text));
    CHECK(edit->mass().grams == grams);
    CHECK_FALSE(isRed(*edit));
}

TEST_CASE("no load, too much or nonsense is not taken", "[ui][widgets]")
{
    useLightTheme();
    const auto text = GENERATE("0", "501", "heavy", "1.2.3", "12.5678");
    auto *edit = new MassEdit;
    edit->setMass(Mass{3000});
    Shown shown(edit);
    type(edit, QString::fromLatin1(text));
    CHECK(isRed(*edit));
    edit->clearFocus();
    CHECK_FALSE(isRed(*edit));
    CHECK(textOf(*edit).endsWith(QStringLiteral("kg")));
}

TEST_CASE("the arrow keys change a load by half a kilogram", "[ui][widgets]")
{
    useLightTheme();
    auto *edit = new MassEdit;
    edit->setMass(Mass{12300});
    Shown shown(edit);
    edit->setFocus(Qt::TabFocusReason);
    QTest::keyClick(edit, Qt::Key_Up);
    CHECK(edit->mass().grams == 12500);
    QTest::keyClick(edit, Qt::Key_Down);
    CHECK(edit->mass().grams == 12000);
    CHECK(textOf(*edit) == QStringLiteral("12\u202Fkg"));
}

TEST_CASE("repetitions are a number or a range, and both ends step together", "[ui][widgets]")
{
    useLightTheme();
    auto *edit = new RepetitionsEdit;
    Shown shown(edit);
    type(edit, QStringLiteral("8-12"));
    CHECK(edit->repetitions() == Repetitions{8, 12});
    QTest::keyClick(edit, Qt::Key_Up);
    CHECK(edit->repetitions() == Repetitions{9, 13});
    CHECK(textOf(*edit) == QStringLiteral("9–13"));
    QTest::mouseClick(edit, Qt::LeftButton, {}, QPoint(10, edit->height() / 2));
    CHECK(edit->repetitions() == Repetitions{8, 12});
    type(edit, QStringLiteral("15"));
    CHECK(edit->repetitions() == Repetitions{15, 15});
    type(edit, QStringLiteral("12-8"));
    CHECK(isRed(*edit));
}

TEST_CASE("a tempo is four numbers or nothing", "[ui][widgets]")
{
    useLightTheme();
    auto *edit = new TempoEdit;
    Shown shown(edit);
    type(edit, QStringLiteral("3-1-1-0"));
    CHECK(edit->tempo() == Tempo{3, 1, 1, 0});
    type(edit, QStringLiteral("4010"));
    CHECK(edit->tempo() == Tempo{4, 0, 1, 0});
    type(edit, QStringLiteral("0-0-0-0"));
    CHECK(isRed(*edit));
    type(edit, QString());
    CHECK_FALSE(isRed(*edit));
    CHECK_FALSE(edit->tempo().has_value());
    CHECK(textOf(*edit).isEmpty());
}

TEST_CASE("giving a dose to its editor tells nobody", "[ui][widgets]")
{
    useLightTheme();
    DoseEdit edit;
    int count = 0;
    QObject::connect(&edit, &DoseEdit::edited, &edit, [&count] { ++count; });
    const Dose dose{.sets = 3,
                    .work = Hold{seconds(30), 2},
                    .side = Side::Each,
                    .load = Mass{12500},
                    .tempo = Tempo{3, 1, 1, 0},
                    .rest = seconds(60)};
    edit.setDose(dose);
    CHECK(count == 0);
    CHECK(edit.dose() == dose);
}

TEST_CASE("each field of a dose changes its part and leaves the rest", "[ui][widgets]")
{
    useLightTheme();
    auto *edit = new DoseEdit;
    Dose dose{.sets = 3,
              .work = Repetitions{12, 12},
              .side = Side::Each,
              .load = Mass{10000},
              .tempo = Tempo{3, 1, 1, 0},
              .rest = seconds(60)};
    edit->setDose(dose);
    Shown shown(edit);
    Dose last;
    QObject::connect(edit, &DoseEdit::edited, edit, [&last](const Dose &value) { last = value; });
    const auto field = [edit](const char *name) {
        return edit->findChild<QWidget *>(QString::fromLatin1(name));
    };
    const auto combo = [edit](const char *name) {
        return edit->findChild<QComboBox *>(QString::fromLatin1(name));
    };

    type(field("sets"), QStringLiteral("4"));
    dose.sets = 4;
    CHECK(last == dose);
    type(field("repetitions"), QStringLiteral("8-10"));
    dose.work = Repetitions{8, 10};
    CHECK(last == dose);
    choose(combo("side"), 2);
    dose.side = Side::Alternating;
    CHECK(last == dose);
    type(field("tempo"), QString());
    dose.tempo.reset();
    CHECK(last == dose);
    type(field("rest"), QStringLiteral("1:30"));
    dose.rest = seconds(90);
    CHECK(last == dose);
    type(field("loadMass"), QStringLiteral("7.5"));
    dose.load = Mass{7500};
    CHECK(last == dose);
    CHECK(edit->dose() == dose);
    CHECK(problemsOf(last).empty());
}

TEST_CASE("another kind of work brings its own fields", "[ui][widgets]")
{
    useLightTheme();
    auto *edit = new DoseEdit;
    Shown shown(edit);
    const auto field = [edit](const char *name) {
        return edit->findChild<QWidget *>(QString::fromLatin1(name));
    };
    auto *kind = edit->findChild<QComboBox *>(QStringLiteral("workKind"));
    CHECK(field("repetitions")->isVisible());
    choose(kind, 1);
    CHECK(std::holds_alternative<Hold>(edit->dose().work));
    CHECK(field("hold")->isVisible());
    CHECK(field("holdTimes")->isVisible());
    CHECK_FALSE(field("repetitions")->isVisible());
    type(field("hold"), QStringLiteral("20"));
    type(field("holdTimes"), QStringLiteral("3"));
    CHECK(edit->dose().work == Work(Hold{seconds(20), 3}));
    choose(kind, 2);
    type(field("duration"), QStringLiteral("45"));
    CHECK(edit->dose().work == Work(Duration{seconds(45)}));
    choose(kind, 3);
    type(field("steps"), QStringLiteral("16"));
    CHECK(edit->dose().work == Work(Steps{16}));
    choose(kind, 4);
    type(field("distance"), QStringLiteral("30"));
    CHECK(edit->dose().work == Work(Distance{Metres{30}}));
    CHECK_FALSE(field("hold")->isVisible());
}

TEST_CASE("a load is a weight, a band or words, and never words that are not there",
          "[ui][widgets]")
{
    useLightTheme();
    auto *edit = new DoseEdit;
    Shown shown(edit);
    std::vector<Dose> doses;
    QObject::connect(edit, &DoseEdit::edited, edit,
                     [&doses](const Dose &dose) { doses.push_back(dose); });
    auto *kind = edit->findChild<QComboBox *>(QStringLiteral("loadKind"));
    choose(kind, 2);
    CHECK(edit->dose().load == Load(Band::Medium));
    choose(edit->findChild<QComboBox *>(QStringLiteral("loadBand")), 0);
    CHECK(edit->dose().load == Load(Band::ExtraLight));
    kind->setFocus(Qt::TabFocusReason);
    QTest::keyClick(kind, Qt::Key_Down);
    auto *words = edit->findChild<QLineEdit *>(QStringLiteral("loadWords"));
    CHECK(words->isVisible());
    QTest::keyClicks(words, QStringLiteral("blue bottle"));
    CHECK(edit->dose().load == Load(OwnWords{"blue bottle"}));
    words->selectAll();
    QTest::keyClick(words, Qt::Key_Delete);
    CHECK(isRed(*words));
    for (const Dose &dose : doses)
        CHECK(problemsOf(dose).empty());
}

TEST_CASE("a dose editor breaks into lines where it is narrow and cuts nothing", "[ui][widgets]")
{
    useLightTheme();
    DoseEdit edit;
    edit.show();
    const int wide = edit.heightForWidth(1200);
    const int narrow = edit.heightForWidth(320);
    CHECK(narrow > 2 * wide);
    edit.resize(320, narrow);
    QCoreApplication::processEvents();
    for (const QWidget *field : edit.findChildren<QAbstractSpinBox *>()) {
        if (!field->isVisible())
            continue;
        const QRect place(field->mapTo(&edit, QPoint()), field->size());
        CHECK(edit.rect().contains(place));
        CHECK(field->width() >= field->sizeHint().width());
    }
}

TEST_CASE("what few doses have is edited behind More", "[ui][widgets]")
{
    useLightTheme();
    auto *edit = new DoseMore;
    Dose dose{.sets = 3, .work = Repetitions{10, 10}, .side = Side::Each};
    edit->setDose(dose);
    Shown shown(edit);
    QObject::connect(edit, &DoseMore::edited, edit,
                     [&dose](const Dose &changed) { dose = changed; });
    const auto number = [edit](const char *name) {
        auto *field = edit->findChild<NumberEdit *>(QString::fromLatin1(name));
        REQUIRE(field != nullptr);
        return field;
    };
    CHECK_FALSE(DoseMore::isUsedBy(dose));
    QTest::keyClick(number("warm-ups"), Qt::Key_Up);
    REQUIRE(dose.warmUps.size() == 1);
    CHECK(dose.warmUps.front().work == Work{Repetitions{10, 10}});
    QTest::keyClick(number("extra-sets"), Qt::Key_Up);
    CHECK(dose.extraSets == 1);
    choose(edit->findChild<QComboBox *>(QStringLiteral("extra-side")), 1);
    CHECK(dose.extraSide == Side::Right);
    choose(edit->findChild<QComboBox *>(QStringLiteral("effort")), 2);
    CHECK(dose.effort == Effort{InReserve{2}});
    QTest::keyClick(number("effort-amount"), Qt::Key_Up);
    CHECK(dose.effort == Effort{InReserve{3}});

    QTest::keyClick(edit->findChild<QCheckBox *>(QStringLiteral("own-sets")), Qt::Key_Space);
    REQUIRE(dose.ownSets.size() == 3);
    auto *second = edit->findChild<QWidget *>(QStringLiteral("own-set-2"));
    REQUIRE(second != nullptr);
    CHECK(second->accessibleName() == QStringLiteral("Set 2"));
    type(second->findChild<RepetitionsEdit *>(), QStringLiteral("8"));
    CHECK(dose.ownSets[1].work == Work{Repetitions{8, 8}});
    CHECK(dose.ownSets[0].work == Work{Repetitions{10, 10}});
    CHECK(DoseMore::isUsedBy(dose));
    CHECK(problemsOf(dose).empty());
}
