// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/sheet_fields.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimer>
#include <QVBoxLayout>

#include "domain/vocabulary.h"
#include "ui/calendar/choice_row.h"
#include "ui/calendar/rule_text.h"
#include "ui/run_text.h"
#include "ui/style/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/number_edit.h"

namespace hipstride {

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

/// Lets a click choose the part of a day or a time that is under it, and Ctrl+A the first, so that
/// what is typed takes its place; Qt would refuse it.
class PartChooser : public QObject
{
public:
    explicit PartChooser(QDateTimeEdit &edit)
        : QObject(&edit)
        , m_edit(edit)
    {
        edit.installEventFilter(this);
        edit.findChild<QLineEdit *>()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonRelease && watched != &m_edit)
            QTimer::singleShot(0, this, [this] { choose(m_edit.currentSection()); });
        if (event->type() != QEvent::KeyPress ||
            !static_cast<QKeyEvent *>(event)->matches(QKeySequence::SelectAll))
            return false;
        choose(m_edit.sectionAt(0));
        return true;
    }

private:
    void choose(QDateTimeEdit::Section section) { m_edit.setSelectedSection(section); }

    QDateTimeEdit &m_edit;
};

} // namespace

QDateEdit *makeDate(const QString &objectName)
{
    auto *edit = new QDateEdit;
    edit->setObjectName(objectName);
    edit->setCalendarPopup(true);
    edit->calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    edit->setDisplayFormat(SheetText::tr("ddd d MMM yyyy", "format of a day in a field"));
    new PartChooser(*edit);
    return edit;
}

QTimeEdit *makeTime(const QString &objectName)
{
    auto *edit = new QTimeEdit;
    edit->setObjectName(objectName);
    edit->setDisplayFormat(SheetText::tr("HH:mm", "format of a time of day: 17:50"));
    edit->setAccessibleName(SheetText::tr("Time"));
    new PartChooser(*edit);
    return edit;
}

QComboBox *makeCombo(const QString &objectName)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

QCheckBox *makeCheck(const QString &text, const QString &objectName)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(objectName);
    return box;
}

NumberEdit *makeNumber(int least, int most, const QString &objectName)
{
    auto *edit = new NumberEdit(least, most);
    edit->setObjectName(objectName);
    return edit;
}

ChoiceRow *makeRunKinds(const QString &objectName)
{
    QStringList names;
    for (const RunKind kind : allOf<RunKind>())
        names.append(wordOf(glyphOf(kind)));
    auto *row = new ChoiceRow(SheetText::tr("Kinds of run"), names);
    row->setObjectName(objectName);
    return row;
}

ChoiceRow *makePhases(const QString &objectName)
{
    QStringList names;
    for (const PhaseKind kind : allOf<PhaseKind>())
        names.append(nameOf(kind));
    auto *row = new ChoiceRow(SheetText::tr("Phases"), names);
    row->setObjectName(objectName);
    return row;
}

void addPair(QVBoxLayout &column, QWidget *box, QWidget *field)
{
    auto *pair = new QVBoxLayout;
    pair->setSpacing(4);
    pair->addWidget(box);
    pair->addWidget(field);
    column.addLayout(pair);
}

TimeOfDay timeOf(const QTimeEdit &edit)
{
    return TimeOfDay(edit.time().hour() * 60 + edit.time().minute());
}

SheetButtons makeSheetButtons(const QString &prefix)
{
    SheetButtons buttons;
    buttons.accept = new QPushButton;
    buttons.accept->setObjectName(prefix + QStringLiteral("-accept"));
    setButtonRole(buttons.accept, ButtonRole::Primary);
    buttons.cancel = new QPushButton(SheetText::tr("Cancel"));
    buttons.cancel->setObjectName(prefix + QStringLiteral("-cancel"));
    buttons.row = new QWidget;
    auto *flow = new FlowLayout(buttons.row);
    for (QPushButton *button : {buttons.accept, buttons.cancel}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    return buttons;
}

} // namespace hipstride
