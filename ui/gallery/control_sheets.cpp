// SPDX-License-Identifier: GPL-3.0-or-later
// The standard controls, as the style draws them.
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QTableWidget>
#include <QTimeEdit>

#include "ui/gallery/samples.h"
#include "ui/style/fields.h"
#include "ui/widgets/duration_edit.h"
#include "ui/widgets/mass_edit.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/switch.h"

namespace hipstride {

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

QWidget *dates()
{
    QWidget *made = sheet();
    QLayout *column = made->layout();
    auto *day = new QDateEdit(QDate(2026, 11, 17));
    day->setCalendarPopup(true);
    column->addWidget(row(day, new QTimeEdit(QTime(17, 50))));
    auto *calendar = new QCalendarWidget;
    calendar->setSelectedDate(QDate(2026, 11, 17));
    column->addWidget(calendar);
    auto *table = new QTableWidget(2, 3);
    table->setHorizontalHeaderLabels({words("Study"), words("Muscle"), words("Activity")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    const char *cells[] = {"Distefano 2009", "Gluteus medius",  "59 ± 25 %",
                           "Distefano 2009", "Gluteus maximus", "59 ± 28 %"};
    for (int index = 0; index < 6; ++index)
        table->setItem(index / 3, index % 3, new QTableWidgetItem(words(cells[index])));
    table->resizeColumnsToContents();
    table->setCurrentCell(1, 1);
    table->setFixedHeight(130);
    column->addWidget(table);
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

} // namespace hipstride
