// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/specimens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/icons.h"
#include "ui/style/buttons.h"
#include "ui/style/fields.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/digits_view.h"
#include "ui/widgets/dose_edit.h"
#include "ui/widgets/duration_edit.h"
#include "ui/widgets/effort_scale.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/mass_edit.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/set_bar.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/week_strip.h"

// The words here are samples for the eye and are not translated.
namespace hipstride {

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

QPushButton *button(const char *text, ButtonRole role, ButtonSize size = ButtonSize::Normal,
                    const char *icon = nullptr)
{
    auto *made = new QPushButton(words(text));
    setButtonRole(made, role);
    setButtonSize(made, size);
    if (icon != nullptr)
        made->setIcon(themedIcon(words(icon)));
    return made;
}

QToolButton *toolButton(const char *icon, bool isChecked = false)
{
    auto *made = new QToolButton;
    made->setIcon(themedIcon(words(icon)));
    made->setAutoRaise(true);
    made->setCheckable(true);
    made->setChecked(isChecked);
    return made;
}

QWidget *sheet()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    return widget;
}

template <typename... Widgets>
QWidget *row(Widgets *...widgets)
{
    auto *made = new QWidget;
    auto *flow = new FlowLayout(made);
    (flow->addWidget(widgets), ...);
    return made;
}

QWidget *buttons()
{
    QWidget *made = sheet();
    QLayout *column = made->layout();
    auto *focused = button("Compose", ButtonRole::Primary, ButtonSize::Normal, "compose");
    focused->setObjectName(words("focused"));
    auto *hovered = button("Export", ButtonRole::Outlined, ButtonSize::Normal, "export");
    hovered->setObjectName(words("hovered"));
    column->addWidget(
        row(focused, button("Empty routine", ButtonRole::Outlined, ButtonSize::Normal, "plus"),
            hovered, button("Skip", ButtonRole::Quiet), button("Compare", ButtonRole::Link),
            button("Erase for good", ButtonRole::Danger)));
    column->addWidget(row(button("Start", ButtonRole::Primary, ButtonSize::Large, "play"),
                          button("15 s", ButtonRole::Outlined, ButtonSize::Large, "plus"),
                          button("Later", ButtonRole::Quiet, ButtonSize::Large)));
    column->addWidget(row(button("Accept", ButtonRole::Primary, ButtonSize::Dense),
                          button("Keep as it is", ButtonRole::Outlined, ButtonSize::Dense),
                          button("Let it go", ButtonRole::Quiet, ButtonSize::Dense),
                          button("", ButtonRole::Outlined, ButtonSize::Normal, "left"),
                          button("", ButtonRole::Outlined, ButtonSize::Normal, "right")));
    QWidget *disabled = row(button("Start", ButtonRole::Primary, ButtonSize::Normal, "play"),
                            button("Plan", ButtonRole::Outlined, ButtonSize::Normal, "plan"),
                            button("Skip", ButtonRole::Quiet), button("Link", ButtonRole::Link));
    disabled->setEnabled(false);
    column->addWidget(disabled);
    auto *sort = new QToolButton;
    sort->setText(words("Recent first"));
    sort->setAutoRaise(true);
    sort->setToolButtonStyle(Qt::ToolButtonTextOnly);
    sort->setPopupMode(QToolButton::InstantPopup);
    sort->setMenu(new QMenu(sort));
    auto *pressed = toolButton("mirror");
    pressed->setDown(true);
    auto *faint = toolButton("redo");
    faint->setEnabled(false);
    column->addWidget(row(toolButton("undo"), faint, toolButton("print"), pressed,
                          toolButton("muscle", true), sort));
    return made;
}

QWidget *fields()
{
    QWidget *made = sheet();
    QLayout *column = made->layout();
    auto *search = new QLineEdit;
    search->setPlaceholderText(words("Search"));
    search->addAction(themedIcon(words("search")), QLineEdit::LeadingPosition);
    auto *typed = new QLineEdit(words("Five to fire up"));
    typed->setObjectName(words("focused"));
    auto *wrong = new QLineEdit(words("99 × 99"));
    setFieldError(wrong, true);
    auto *off = new QLineEdit(words("Not now"));
    off->setEnabled(false);
    column->addWidget(row(search, typed, wrong, off));
    auto *combo = new QComboBox;
    combo->addItems({words("Each side"), words("Both sides")});
    auto *comboOff = new QComboBox;
    comboOff->addItems({words("Each side"), words("Both sides")});
    comboOff->setEnabled(false);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(words("Editable"));
    auto *sets = new NumberEdit(1, 20);
    sets->setNumber(3);
    auto *atEnd = new NumberEdit(1, 20);
    auto *rest = new DurationEdit(seconds(0), seconds(900));
    rest->setDuration(seconds(60));
    auto *mass = new MassEdit;
    mass->setMass(Mass{12500});
    column->addWidget(row(combo, comboOff, editable, sets, atEnd, rest, mass));
    auto *note = new QPlainTextEdit(words("Right hip, better on stairs. Hurries the lowering."));
    note->setFixedHeight(72);
    column->addWidget(note);
    return made;
}

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

QWidget *marks()
{
    QWidget *made = sheet();
    QLayout *column = made->layout();
    auto *checked = new QCheckBox(words("Tones"));
    checked->setChecked(true);
    checked->setObjectName(words("focused"));
    auto *partly = new QCheckBox(words("Some"));
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *checkedOff = new QCheckBox(words("Not now"));
    checkedOff->setChecked(true);
    checkedOff->setEnabled(false);
    column->addWidget(row(new QCheckBox(words("Voice")), checked, partly, checkedOff));
    auto *radio = new QRadioButton(words("A4"));
    radio->setChecked(true);
    column->addWidget(row(radio, new QRadioButton(words("Letter"))));
    auto *on = new Switch(words("Nothing at all"));
    on->setOn(true);
    auto *alone = new Switch(QString());
    auto *aloneOn = new Switch(QString());
    aloneOn->setOn(true);
    column->addWidget(new Switch(words("Large print")));
    column->addWidget(on);
    column->addWidget(row(alone, aloneOn));
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(62);
    column->addWidget(slider);
    auto *bar = new QProgressBar;
    bar->setValue(58);
    column->addWidget(bar);
    auto *scroll = new QScrollBar(Qt::Horizontal);
    scroll->setRange(0, 100);
    scroll->setPageStep(30);
    scroll->setValue(40);
    column->addWidget(scroll);
    auto *tabs = new QTabBar;
    for (const char *name : {"How to do it", "Why", "Evidence", "Your history"})
        tabs->addTab(words(name));
    tabs->setCurrentIndex(2);
    tabs->setExpanding(false);
    column->addWidget(tabs);
    auto *group = new QGroupBox(words("Paper"));
    auto *inside = new QVBoxLayout(group);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(new QCheckBox(words("Black and white")));
    column->addWidget(group);
    auto *list = new QListWidget;
    list->addItems({words("Hip-extension strength"), words("Five to fire up"),
                    words("Trunk and hip stability")});
    list->setCurrentRow(0);
    list->setFixedHeight(150);
    column->addWidget(list);
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

QWidget *menu()
{
    auto *made = new QMenu;
    made->addAction(themedIcon(words("undo")), words("Undo rename routine\tCtrl+Z"));
    made->addAction(themedIcon(words("redo")), words("Redo\tCtrl+Shift+Z"))->setEnabled(false);
    made->addSeparator();
    auto *ticked = made->addAction(words("Compact"));
    ticked->setCheckable(true);
    ticked->setChecked(true);
    made->addMenu(words("Swap for"))->addAction(words("Clamshell"));
    made->setActiveAction(ticked);
    return made;
}

} // namespace

std::vector<Specimen> specimens()
{
    const QString focused = words("focused");
    const QString hovered = words("hovered");
    return {{words("buttons"), 720, buttons, focused, hovered},
            {words("fields"), 900, fields, focused, {}},
            {words("doses"), 568, doses, {}, {}},
            {words("marks"), 520, marks, focused, {}},
            {words("chips"), 620, chips, focused, {}},
            {words("cards"), 620, cards, {}, {}},
            {words("messages"), 460, messages, {}, {}},
            {words("type"), 620, type, {}, {}},
            {words("menu"), 0, menu, {}, {}}};
}

} // namespace hipstride
