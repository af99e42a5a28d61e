// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "support/catch.h"
#include "support/shown.h"
#include "ui/style/buttons.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/effort_scale.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/set_bar.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/week_strip.h"

using namespace hipstride;

namespace {

void useLightTheme()
{
    ThemeSwitch(*qApp).apply(ThemeChoice::Light, 1);
}

QList<QRadioButton *> segmentsOf(const QWidget *control)
{
    return control->findChildren<QRadioButton *>();
}

} // namespace

TEST_CASE("a segment is chosen by a click and by the arrow keys", "[ui][widgets]")
{
    useLightTheme();
    auto *control = new SegmentedControl(
        {QStringLiteral("Week"), QStringLiteral("Month"), QStringLiteral("All")});
    Shown shown(control);
    QSignalSpy chosen(control, &SegmentedControl::chosen);
    CHECK(control->current() == 0);
    CHECK(control->height() == 36);

    QTest::mouseClick(segmentsOf(control).at(1), Qt::LeftButton);
    CHECK(control->current() == 1);
    CHECK(chosen.takeLast().at(0).toInt() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(control->current() == 2);
    CHECK(chosen.takeLast().at(0).toInt() == 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    CHECK(control->current() == 1);
}

TEST_CASE("setting a segment from outside tells nobody", "[ui][widgets]")
{
    useLightTheme();
    SegmentedControl control({QStringLiteral("Week"), QStringLiteral("Month")});
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    control.setCurrent(1);
    CHECK(control.current() == 1);
    control.setCurrent(-1);
    CHECK(control.current() == -1);
    control.setCurrent(0);
    CHECK(control.current() == 0);
    CHECK(chosen.isEmpty());
}

TEST_CASE("a filter chip is taken away by a click, Space or Enter", "[ui][widgets]")
{
    useLightTheme();
    auto *chip = new FilterChip(QStringLiteral("Gluteus medius"));
    chip->setAutoDefault(true);
    Shown shown(chip);
    QSignalSpy clicked(chip, &FilterChip::clicked);
    QTest::mouseClick(chip, Qt::LeftButton);
    chip->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chip, Qt::Key_Space);
    CHECK(clicked.size() == 2);
    CHECK(chip->sizeHint().height() == 24);
    CHECK(chip->accessibleName() == QStringLiteral("Remove filter Gluteus medius"));
    chip->setIsMuscle(true);
    CHECK(chip->sizeHint().width() > chip->fontMetrics().horizontalAdvance(chip->text()));
}

TEST_CASE("a switch tells what a person did, not what it was set to", "[ui][widgets]")
{
    useLightTheme();
    auto *toggle = new Switch(QStringLiteral("Nothing at all"));
    toggle->setMinimumWidth(200);
    Shown shown(toggle);
    QSignalSpy edited(toggle, &Switch::edited);
    toggle->setOn(true);
    CHECK(edited.isEmpty());
    // the switch itself is at the far end of the row
    QTest::mouseClick(toggle, Qt::LeftButton, {}, QPoint(toggle->width() - 10, 18));
    CHECK_FALSE(toggle->isChecked());
    CHECK(edited.takeLast().at(0).toBool() == false);
    QTest::keyClick(toggle, Qt::Key_Space);
    CHECK(toggle->isChecked());
    CHECK(edited.takeLast().at(0).toBool() == true);
}

TEST_CASE("pain is chosen by its digit, ten by T", "[ui][widgets]")
{
    useLightTheme();
    auto *scale = new PainScale;
    Shown shown(scale);
    QSignalSpy edited(scale, &PainScale::edited);
    CHECK_FALSE(scale->pain().has_value());
    scale->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    CHECK(scale->pain() == 4);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    CHECK(scale->pain() == 0); // two digits are two choices, never ten
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
    CHECK(scale->pain() == 10);
    CHECK(edited.size() == 4);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    CHECK(scale->pain() == 9);
}

TEST_CASE("pain is chosen by a click and can be set to nothing again", "[ui][widgets]")
{
    useLightTheme();
    auto *scale = new PainScale;
    Shown shown(scale);
    QSignalSpy edited(scale, &PainScale::edited);
    QTest::mouseClick(scale->findChild<QWidget *>(QStringLiteral("pain7")), Qt::LeftButton);
    CHECK(scale->pain() == 7);
    CHECK(edited.takeLast().at(0).toInt() == 7);
    scale->setPain(std::nullopt);
    CHECK_FALSE(scale->pain().has_value());
    scale->setPain(3);
    CHECK(scale->pain() == 3);
    CHECK(edited.isEmpty());
}

TEST_CASE("a pain button says in words which side of the limit it is on", "[ui][widgets]")
{
    useLightTheme();
    PainScale scale;
    const auto said = [&scale](const char *name) {
        return scale.findChild<QWidget *>(QString::fromLatin1(name))->accessibleName();
    };
    CHECK(said("pain5").contains(wordOf(Glyph::PainWatch)));
    CHECK(said("pain6").contains(wordOf(Glyph::PainStop)));
    scale.setLimit(3);
    CHECK(said("pain1").contains(wordOf(Glyph::PainOk)));
    CHECK(said("pain4").contains(wordOf(Glyph::PainStop)));
}

TEST_CASE("the glyph of a pain changes at 4 and above the limit", "[ui][widgets]")
{
    CHECK(painGlyph(0) == Glyph::PainOk);
    CHECK(painGlyph(3) == Glyph::PainOk);
    CHECK(painGlyph(4) == Glyph::PainWatch);
    CHECK(painGlyph(5) == Glyph::PainWatch);
    CHECK(painGlyph(6) == Glyph::PainStop);
}

TEST_CASE("effort is one click or one key, with words to each number", "[ui][widgets]")
{
    useLightTheme();
    auto *scale = new EffortScale;
    Shown shown(scale);
    QSignalSpy edited(scale, &EffortScale::edited);
    auto &words = *scale->findChild<TextLabel *>(QStringLiteral("effort-words"));
    CHECK_FALSE(scale->effort().has_value());
    for (int effort = 0; effort <= 10; ++effort) {
        auto *button = scale->findChild<QAbstractButton *>(QStringLiteral("effort%1").arg(effort));
        QTest::mouseClick(button, Qt::LeftButton);
        CHECK(edited.takeLast().at(0).toInt() == effort);
        CHECK(scale->effort() == effort);
        CHECK(words.text().endsWith(effortWords(effort)));
        CHECK(button->accessibleName().endsWith(effortWords(effort)));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_7);
    CHECK(scale->effort() == 7);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
    CHECK(scale->effort() == 10);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    CHECK(scale->effort() == 9);
}

TEST_CASE("an effort that was kept long ago is shown as it was", "[ui][widgets]")
{
    EffortScale scale;
    for (int effort = 0; effort <= 10; ++effort) {
        scale.setEffort(effort);
        CHECK(scale.effort() == effort);
    }
    scale.setEffort(std::nullopt);
    CHECK_FALSE(scale.effort().has_value());
}

TEST_CASE("no two glyphs look the same in grey", "[ui][widgets]")
{
    std::vector<QImage> pictures;
    for (int glyph = 0; glyph <= int(Glyph::PainStop); ++glyph) {
        // these two mean the same kind of thing in two places and are both a disc
        if (static_cast<Glyph>(glyph) == Glyph::PainOk)
            continue;
        QImage picture(36, 36, QImage::Format_Grayscale8);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paintGlyph(painter, QRectF(0, 0, 36, 36), static_cast<Glyph>(glyph), Qt::black, Qt::white);
        painter.end();
        for (const QImage &other : pictures)
            CHECK(picture != other);
        pictures.push_back(picture);
        CHECK_FALSE(wordOf(static_cast<Glyph>(glyph)).isEmpty());
    }
}

TEST_CASE("a message offers its ways to go on, by mouse and keyboard", "[ui][widgets]")
{
    useLightTheme();
    auto *strip = new MessageStrip;
    Shown shown(strip);
    QSignalSpy chosen(strip, &MessageStrip::actionChosen);
    CHECK_FALSE(strip->isVisible());
    strip->setMessage({.kind = MessageKind::Warning,
                       .title = QStringLiteral("Too close to your race"),
                       .text = QStringLiteral("It now ends 22 hours before."),
                       .actions = {{QStringLiteral("Back"), ButtonRole::Primary},
                                   {QStringLiteral("Leave out"), ButtonRole::Outlined}}});
    CHECK(strip->isVisible());
    CHECK(strip->accessibleName() ==
          QStringLiteral("Too close to your race It now ends 22 hours before."));
    QTest::mouseClick(strip->findChild<QPushButton *>(QStringLiteral("messageAction0")),
                      Qt::LeftButton);
    CHECK(chosen.takeLast().at(0).toInt() == 0);
    auto *second = strip->findChild<QPushButton *>(QStringLiteral("messageAction1"));
    second->setFocus(Qt::TabFocusReason);
    QTest::keyClick(second, Qt::Key_Space);
    CHECK(chosen.takeLast().at(0).toInt() == 1);
    strip->clear();
    CHECK_FALSE(strip->isVisible());
}

TEST_CASE("a message may be taken away by its own button", "[ui][widgets]")
{
    useLightTheme();
    auto *strip = new MessageStrip;
    Shown shown(strip);
    QObject::connect(strip, &MessageStrip::actionChosen, strip, &MessageStrip::clear);
    strip->setMessage({.text = QStringLiteral("The session was deleted."),
                       .actions = {{QStringLiteral("Put back"), ButtonRole::Link}}});
    QTest::mouseClick(strip->findChild<QPushButton *>(QStringLiteral("messageAction0")),
                      Qt::LeftButton);
    CHECK_FALSE(strip->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(strip->findChild<QPushButton *>() == nullptr);
}

TEST_CASE("an empty state leads on by one button and a quiet second way", "[ui][widgets]")
{
    useLightTheme();
    auto *state = new EmptyState(QStringLiteral("A routine is a list of exercises with a dose."),
                                 QStringLiteral("Compose a routine"));
    Shown shown(state);
    QSignalSpy primary(state, &EmptyState::primaryChosen);
    QSignalSpy second(state, &EmptyState::secondChosen);
    auto *quiet = state->findChild<QPushButton *>(QStringLiteral("emptySecond"));
    CHECK_FALSE(quiet->isVisible());
    state->setSecond(QStringLiteral("Start from nothing"));
    CHECK(quiet->isVisible());
    QTest::mouseClick(state->findChild<QPushButton *>(QStringLiteral("emptyPrimary")),
                      Qt::LeftButton);
    QTest::mouseClick(quiet, Qt::LeftButton);
    CHECK(primary.size() == 1);
    CHECK(second.size() == 1);
}

TEST_CASE("each day of the week strip is found by a screen reader and can be chosen",
          "[ui][widgets]")
{
    useLightTheme();
    auto *strip = new WeekStrip;
    const QDate monday(2026, 11, 16);
    std::array<WeekDay, 7> days;
    for (int index = 0; index < 7; ++index)
        days[std::size_t(index)].day = monday.addDays(index);
    days[1].sessions = {Glyph::Due};
    days[1].runs = {Glyph::RunEasy};
    strip->setWeek(days, monday.addDays(1));
    Shown shown(strip);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(strip);
    REQUIRE(spoken != nullptr);
    REQUIRE(spoken->childCount() == 7);
    const QString tuesday = spoken->child(1)->text(QAccessible::Name);
    CHECK(tuesday.contains(wordOf(Glyph::Due)));
    CHECK(tuesday.contains(wordOf(Glyph::RunEasy)));
    CHECK(spoken->child(1)->role() == QAccessible::Button);

    QSignalSpy chosen(strip, &WeekStrip::dayChosen);
    QTest::mouseClick(strip->findChild<QWidget *>(QStringLiteral("day4")), Qt::LeftButton);
    CHECK(chosen.takeLast().at(0).toDate() == monday.addDays(4));
}

TEST_CASE("the bar of sets and the hints of keys say in words what they show", "[ui][widgets]")
{
    SetBar bar;
    bar.setSets({3, 3, 2}, 4);
    CHECK(bar.accessibleName().startsWith(QStringLiteral("4 of 8")));
    const KeyHint hint({QStringLiteral("Space")}, QStringLiteral("Pause"));
    CHECK(hint.accessibleName() == QStringLiteral("Space: Pause"));
}
