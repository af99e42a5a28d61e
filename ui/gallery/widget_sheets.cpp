// SPDX-License-Identifier: GPL-3.0-or-later
// The shared widgets.
#include "ui/gallery/samples.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/digits_view.h"
#include "ui/widgets/dose_edit.h"
#include "ui/widgets/effort_scale.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/set_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/week_strip.h"

namespace hipstride {

QWidget *doses()
{
    QWidget *made = sheet();
    QLayout *column = made->layout();
    auto *dose = new DoseEdit;
    dose->setDose(Dose{.sets = 3,
                       .work = Repetitions{12, 12},
                       .side = Side::Each,
                       .load = Mass{10000},
                       .tempo = Tempo{3, 1, 1, 0},
                       .rest = seconds(60)});
    auto *card = new Card;
    card->setSelected(true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(cardMargins());
    inside->addWidget(dose);
    column->addWidget(card);
    auto *held = new DoseEdit;
    held->setDose(
        Dose{.sets = 2, .work = Hold{seconds(30), 2}, .load = Band::Medium, .rest = seconds(90)});
    column->addWidget(held);
    return made;
}

QWidget *chips()
{
    QWidget *made = sheet();
    QLayout *column = made->layout();
    auto *pain = new Chip(words("Pain 1 of 10"));
    pain->setGlyph(Glyph::PainOk);
    auto *muscle = new FilterChip(words("Gluteus medius"));
    muscle->setIsMuscle(true);
    muscle->setObjectName(words("focused"));
    column->addWidget(row(new Chip(words("5 exercises")), new Chip(words("7 min")), pain, muscle,
                          new FilterChip(words("Mat"))));
    auto *period = new SegmentedControl({words("Week"), words("Month"), words("All")});
    period->setCurrent(2);
    period->setObjectName(words("hovered"));
    column->addWidget(row(period));
    auto *scale = new PainScale;
    scale->setPain(1);
    column->addWidget(scale);
    auto *worse = new PainScale;
    worse->setPain(4);
    column->addWidget(worse);
    auto *worst = new PainScale;
    worst->setPain(7);
    column->addWidget(worst);
    auto *effort = new EffortScale;
    effort->setEffort(8);
    column->addWidget(effort);
    auto *glyphs = new QWidget;
    auto *flow = new FlowLayout(glyphs, 12, 8);
    for (int glyph = 0; glyph <= int(Glyph::PainStop); ++glyph) {
        flow->addWidget(new StatusGlyph(static_cast<Glyph>(glyph)));
        auto *name =
            new TextLabel(wordOf(static_cast<Glyph>(glyph)), TypeToken::Small, Role::TextSecondary);
        flow->addWidget(name);
    }
    column->addWidget(glyphs);
    auto *hints = row(new KeyHint({words("Space")}, words("Pause")),
                      new KeyHint({words("Enter")}, words("Set done")),
                      new KeyHint({words("Ctrl"), words("E")}, words("Add an exercise")));
    column->addWidget(hints);
    auto *bar = new SetBar;
    bar->setSets({3, 3, 3, 3, 3}, 8);
    column->addWidget(bar);
    return made;
}

QWidget *cards()
{
    QWidget *made = sheet();
    QLayout *column = made->layout();
    auto *header = new PageHeader(words("Today"));
    header->setSideMargins(0, 0);
    header->addAction(
        new TextLabel(words("Tuesday 17 November 2026"), TypeToken::Body, Role::TextSecondary));
    header->addAction(button("Report", ButtonRole::Outlined, ButtonSize::Normal, "print"));
    column->addWidget(header);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(cardMargins());
    inside->addWidget(new TextLabel(words("This week"), TypeToken::Section));
    auto *week = new WeekStrip;
    const QDate monday(2026, 11, 16);
    std::array<WeekDay, 7> days;
    for (int index = 0; index < 7; ++index)
        days[std::size_t(index)].day = monday.addDays(index);
    days[0].sessions = {Glyph::Done};
    days[1] = {monday.addDays(1), {Glyph::Due, Glyph::Planned}, {Glyph::RunEasy}};
    days[3] = {monday.addDays(3), {Glyph::Planned}, {Glyph::RunQuality}};
    days[4].sessions = {Glyph::Moved};
    days[5] = {monday.addDays(5), {Glyph::Missed}, {Glyph::RunRace}};
    days[6].runs = {Glyph::RunLong};
    week->setWeek(days, monday.addDays(1));
    inside->addWidget(week);
    column->addWidget(card);
    auto *list = new ListCard;
    for (const char *name : {"Easy run, 8 km", "Trunk and hip stability"}) {
        auto *line = new QWidget;
        auto *lines = new QVBoxLayout(line);
        lines->setContentsMargins(16, 9, 16, 9);
        lines->setSpacing(0);
        lines->addWidget(new TextLabel(words(name), TypeToken::Strong));
        lines->addWidget(new TextLabel(words("5 exercises, 13 min, mat and wall"), TypeToken::Small,
                                       Role::TextSecondary));
        list->addRow(line);
    }
    column->addWidget(list);
    return made;
}

QWidget *messages()
{
    QWidget *made = sheet();
    QLayout *column = made->layout();
    auto *notice = new MessageStrip;
    notice->setMessage(
        {.kind = MessageKind::Notice,
         .text = words("It peaks just after you land. It works harder as you run faster."),
         .footnote = words("Semciw 2016, muscle activity in running")});
    column->addWidget(notice);
    auto *warning = new MessageStrip;
    warning->setMessage({.kind = MessageKind::Warning,
                         .title = words("Too close to your race"),
                         .text = words("You moved Strength from Thu 26 to Sat 28. It now ends 22 "
                                       "hours before the 10 km race."),
                         .footnote = words("Rule: 48 hours clear before a race."),
                         .actions = {{words("Back to Thu 26"), ButtonRole::Primary},
                                     {words("Leave out"), ButtonRole::Outlined}}});
    column->addWidget(warning);
    auto *failure = new MessageStrip;
    failure->setMessage({.kind = MessageKind::Failure,
                         .title = words("Not saved"),
                         .text = words("The disk is full. What you changed is still here."),
                         .actions = {{words("Try again"), ButtonRole::Outlined}}});
    column->addWidget(failure);
    auto *empty = new EmptyState(words("A routine is a list of exercises with a dose."),
                                 words("Compose a routine"));
    empty->setSecond(words("Start from nothing"));
    column->addWidget(empty);
    return made;
}

QWidget *type()
{
    QWidget *made = sheet();
    QLayout *column = made->layout();
    auto *digits = new DigitsView(TypeToken::Countdown);
    digits->setText(words("0:32"));
    column->addWidget(digits);
    const std::pair<TypeToken, const char *> lines[] = {
        {TypeToken::PlayerName, "Single-leg bridge"},
        {TypeToken::PlayerText, "Set 3 of 3"},
        {TypeToken::Welcome, "Stronger hips for the way you run."},
        {TypeToken::Hero, "Five to fire up"},
        {TypeToken::Page, "Routines"},
        {TypeToken::Title, "Hip-extension strength"},
        {TypeToken::FigureNumber, "25"},
        {TypeToken::Section, "Sets per muscle, each side"},
        {TypeToken::Body, "You did two extra on your last two sessions, with pain at 1."},
        {TypeToken::Strong, "3 × 12 per side"},
        {TypeToken::Small, "Quadriceps, gluteus maximus"},
        {TypeToken::SmallMedium, "5 exercises"}};
    for (const auto &[token, text] : lines)
        column->addWidget(new TextLabel(words(text), token));
    auto *elided = new TextLabel(words("Single-leg Romanian deadlift with a kettlebell held in "
                                       "the hand of the other side, slowly, and once more"),
                                 TypeToken::Strong);
    elided->setMostLines(2);
    elided->setFixedWidth(220);
    column->addWidget(elided);
    return made;
}

} // namespace hipstride
