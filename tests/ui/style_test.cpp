// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFocusFrame>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionSlider>
#include <QTest>
#include <QTextCharFormat>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "support/catch.h"
#include "support/shown.h"
#include "ui/style/buttons.h"
#include "ui/style/focus_ring.h"
#include "ui/theme.h"
#include "ui/widgets/number_edit.h"

using namespace hipstride;

namespace {

// What the ring lies around; nothing when no ring is seen.
const QWidget *ringed(const QWidget &window)
{
    for (const QFocusFrame *frame : window.findChildren<QFocusFrame *>()) {
        if (frame->isVisible())
            return frame->widget();
    }
    return nullptr;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

/// A widget that has these under one another.
QWidget *inColumn(const QList<QWidget *> &parts)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    for (QWidget *part : parts)
        column->addWidget(part);
    return content;
}

} // namespace

TEST_CASE("buttons are as high as the design says, and grow with the text", "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    QPushButton button(QStringLiteral("Start"));
    CHECK(button.sizeHint().height() == 36);
    setButtonSize(&button, ButtonSize::Dense);
    CHECK(button.sizeHint().height() == 32);
    setButtonSize(&button, ButtonSize::Large);
    CHECK(button.sizeHint().height() == 48);
    const int usual = button.sizeHint().width();

    theme.apply(ThemeChoice::Light, 2);
    CHECK(button.sizeHint().height() == 72);
    CHECK(button.sizeHint().width() > 1.4 * usual);
    theme.apply(ThemeChoice::Light, 1);
}

TEST_CASE("a primary button is filled with the accent, an outlined one is not", "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    const auto [choice, kind] = GENERATE(
        table<ThemeChoice, ThemeKind>({{ThemeChoice::Light, ThemeKind::Light},
                                       {ThemeChoice::Dark, ThemeKind::Dark},
                                       {ThemeChoice::HighContrast, ThemeKind::HighContrast}}));
    theme.apply(choice, 1);
    QPushButton button(QStringLiteral("Start"));
    button.ensurePolished();
    button.resize(button.sizeHint());
    const QColor accent = colourOf(kind, Role::Accent);
    CHECK(pixelsOf(button.grab().toImage(), accent) == 0);
    setButtonRole(&button, ButtonRole::Primary);
    const QImage primary = button.grab().toImage();
    CHECK(pixelsOf(primary, accent) > primary.width() * primary.height() / 2);
    button.setEnabled(false);
    CHECK(pixelsOf(button.grab().toImage(), accent) == 0);
    theme.apply(ThemeChoice::Light, 1);
}

TEST_CASE("turning the wheel over a list, a number, a date or a slider scrolls past it",
          "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("One"), QStringLiteral("Two")});
    auto *slider = new QSlider(Qt::Horizontal);
    auto *number = new NumberEdit(1, 20);
    auto *repetitions = new RepetitionsEdit;
    repetitions->setRepetitions({8, 12});
    auto *date = new QDateEdit(QDate(2026, 11, 17));
    for (QWidget *field :
         std::initializer_list<QWidget *>{combo, slider, number, repetitions, date})
        column->addWidget(field);
    Shown shown(form);
    const auto turn = [](QWidget *widget) {
        const QPointF at = QRectF(widget->rect()).center();
        QWheelEvent wheel(at, widget->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &wheel);
        return wheel.isAccepted();
    };
    CHECK_FALSE(turn(slider));
    CHECK(slider->value() == 0);
    CHECK_FALSE(turn(number));
    CHECK(number->value() == 1);
    CHECK_FALSE(turn(repetitions));
    CHECK(repetitions->repetitions() == Repetitions{8, 12});
    CHECK_FALSE(turn(date));
    CHECK(date->date() == QDate(2026, 11, 17));
    date->setFocus();
    CHECK(turn(date));
    CHECK(date->date() != QDate(2026, 11, 17));
    slider->setFocus();
    slider->setValue(50);
    CHECK(turn(slider));
    CHECK(slider->value() != 50);
    combo->setFocus();
    CHECK_FALSE(turn(combo));
    CHECK(combo->currentIndex() == 0);
}

TEST_CASE("the accepting button of a dialog is the primary one", "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                     QDialogButtonBox::Discard);
    column->addWidget(box);
    dialog.show();
    const auto roleOf = [box](QDialogButtonBox::StandardButton which) {
        return box->button(which)->property("role").toString();
    };
    CHECK(roleOf(QDialogButtonBox::Ok) == QStringLiteral("primary"));
    CHECK(roleOf(QDialogButtonBox::Discard) == QStringLiteral("danger"));
    CHECK(roleOf(QDialogButtonBox::Cancel).isEmpty());
}

TEST_CASE("a ring shows the focus that a key brought, not the one that a click brought",
          "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    auto *first = new QPushButton(QStringLiteral("Start"));
    auto *second = new QPushButton(QStringLiteral("Skip"));
    Shown shown(inColumn({first, second}));
    first->setFocus(Qt::MouseFocusReason);
    CHECK(ringed(shown.window()) == nullptr);
    CHECK_FALSE(showsFocus(first));

    QTest::keyClick(first, Qt::Key_Tab);
    CHECK(ringed(shown.window()) == second);
    CHECK(showsFocus(second));

    QTest::mouseClick(first, Qt::LeftButton);
    CHECK(first->hasFocus());
    CHECK(ringed(shown.window()) == nullptr);
}

TEST_CASE("the ring reaches two pixels of gap and two of line around the control", "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    auto *button = new QPushButton(QStringLiteral("Start"));
    Shown shown(button);
    button->clearFocus();
    button->setFocus(Qt::TabFocusReason);
    const auto frames = shown.window().findChildren<QFocusFrame *>();
    REQUIRE(frames.size() == 1);
    CHECK(frames.first()->geometry() == button->geometry().adjusted(-4, -4, 4, 4));
    const QImage picture = shown.window().grab().toImage();
    const QColor accent = colourOf(ThemeKind::Light, Role::Accent);
    const QRect box = button->geometry();
    CHECK(picture.pixelColor(box.left() - 4, box.center().y()) == accent);
    CHECK(picture.pixelColor(box.left() - 3, box.center().y()) == accent);
    CHECK(picture.pixelColor(box.left() - 2, box.center().y()) != accent);
}

TEST_CASE("the ring goes with the control that it was around", "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    auto *first = new QPushButton(QStringLiteral("Start"));
    auto *second = new QPushButton(QStringLiteral("Skip"));
    Shown shown(inColumn({first, second}));
    first->clearFocus();
    first->setFocus(Qt::TabFocusReason);
    CHECK(ringed(shown.window()) == first);
    first->hide();
    CHECK(ringed(shown.window()) != first);
    first->show();
    first->setFocus(Qt::TabFocusReason);
    delete first;
    shown.window().resize(400, 300);
    shown.window().repaint();
    QCoreApplication::processEvents();
    CHECK((ringed(shown.window()) == nullptr || ringed(shown.window()) == second));
    second->clearFocus();
    second->setFocus(Qt::TabFocusReason);
    CHECK(ringed(shown.window()) == second);
}

TEST_CASE("a text field shows its focus however it came", "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    auto *field = new QLineEdit;
    Shown shown(field);
    field->clearFocus();
    CHECK(ringed(shown.window()) == nullptr);
    QTest::mouseClick(field, Qt::LeftButton);
    CHECK(ringed(shown.window()) == field);
}

TEST_CASE("minus stands at the left end of a number, plus at the right", "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    auto *box = new QSpinBox;
    box->setRange(1, 20);
    box->setValue(3);
    Shown shown(box);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() - 12, box->height() / 2));
    CHECK(box->value() == 4);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(12, box->height() / 2));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(12, box->height() / 2));
    CHECK(box->value() == 2);
    CHECK(box->height() >= 36);
}

TEST_CASE("a check box can be hit anywhere in its row of 36 pixels", "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    auto *box = new QCheckBox(QStringLiteral("Tones"));
    Shown shown(box);
    CHECK(box->sizeHint().height() == 36);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(9, 2));
    CHECK(box->isChecked());
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(40, 33));
    CHECK_FALSE(box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(box->isChecked());
}

TEST_CASE("a click on a slider goes there, the arrow keys go on", "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, 100);
    slider->setFixedWidth(216);
    Shown shown(slider);
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(108, slider->height() / 2));
    CHECK(slider->value() == Approx(50).margin(2));
    const int before = slider->value();
    QTest::keyClick(slider, Qt::Key_Right);
    CHECK(slider->value() == before + 1);
    CHECK(slider->height() >= 36);
}

TEST_CASE("a scroll bar is eight pixels wide, has no arrows, and pages by a click", "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    auto *bar = new QScrollBar(Qt::Vertical);
    bar->setRange(0, 1000);
    bar->setPageStep(100);
    bar->setFixedHeight(300);
    Shown shown(bar);
    CHECK(bar->sizeHint().width() == 8);
    QStyleOptionSlider option;
    option.initFrom(bar);
    option.orientation = Qt::Vertical;
    option.maximum = 1000;
    option.pageStep = 100;
    for (const auto arrow : {QStyle::SC_ScrollBarAddLine, QStyle::SC_ScrollBarSubLine})
        CHECK(bar->style()->subControlRect(QStyle::CC_ScrollBar, &option, arrow, bar).isEmpty());
    const QRect handle = bar->style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                                      QStyle::SC_ScrollBarSlider, bar);
    CHECK(handle.height() == 36);
    CHECK(handle.top() == 0);
    QTest::mouseClick(bar, Qt::MiddleButton, {}, QPoint(4, 282));
    CHECK(bar->value() > 900);
    bar->setValue(0);
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(4, 290));
    CHECK(bar->value() > 0);
}

TEST_CASE("rows of menus and lists are high enough to be hit", "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    QMenu menu;
    QAction *undo = menu.addAction(QStringLiteral("Undo\tCtrl+Z"));
    menu.ensurePolished();
    CHECK(menu.actionGeometry(undo).height() == 36);

    QListWidget list;
    list.addItem(QStringLiteral("Five to fire up"));
    list.show();
    CHECK(list.visualItemRect(list.item(0)).height() == 36);
}

TEST_CASE("the calendar of a date field shows no red and no week numbers", "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    QCalendarWidget calendar;
    calendar.ensurePolished();
    CHECK(calendar.weekdayTextFormat(Qt::Sunday).foreground().style() == Qt::NoBrush);
    CHECK(calendar.verticalHeaderFormat() == QCalendarWidget::NoVerticalHeader);
    CHECK(calendar.minimumHeight() >= 7 * 32);
}

TEST_CASE("a combo box opens under itself and takes the row that was clicked", "[ui][style]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Each side"), QStringLiteral("Both sides")});
    Shown shown(combo);
    CHECK(combo->height() >= 36);
    combo->setFocus(Qt::TabFocusReason);
    QTest::keyClick(combo, Qt::Key_Down);
    CHECK(combo->currentIndex() == 1);
    combo->showPopup();
    auto *view = combo->view();
    QTest::mouseMove(view->viewport(), view->visualRect(view->model()->index(0, 0)).center());
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(combo->currentIndex() == 0);
}
