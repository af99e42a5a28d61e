// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/exercise_sheet.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

QPushButton *makeButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    return button;
}

/// The button with what it leads to beside it, which may need several lines.
QWidget *makeWay(QPushButton *button, TextLabel *exercise)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(button);
    layout->addWidget(exercise, 1, Qt::AlignVCenter);
    return row;
}

void showWay(QPushButton &button, TextLabel &label, const QString &exercise)
{
    button.parentWidget()->setVisible(!exercise.isEmpty());
    button.setAccessibleName(
        QCoreApplication::translate("ExerciseSheet", "%1: %2", "easier or harder, exercise")
            .arg(button.text(), exercise));
    label.setText(exercise);
}

} // namespace

ExerciseSheet::ExerciseSheet(int painLimit, QWidget *parent)
    : ReportSheet(QStringLiteral("exercise"), painLimit, parent)
    , m_easier(makeButton(tr("Easier"), "swap-easier"))
    , m_easierName(new TextLabel(TypeToken::Section))
    , m_harder(makeButton(tr("Harder"), "swap-harder"))
    , m_harderName(new TextLabel(TypeToken::Section))
    , m_leaveOut(makeButton(tr("Leave out the rest of it"), "leave-out"))
    , m_sets(new TextLabel(TypeToken::Section))
    , m_fewer(makeButton(tr("One fewer"), "set-fewer"))
    , m_more(makeButton(tr("One more"), "set-more"))
    , m_goOn(makeButton(tr("Go on"), "exercise-go-on"))
{
    m_sets->setObjectName(QStringLiteral("exercise-sets"));
    m_more->setAccessibleName(tr("One set more"));
    m_fewer->setAccessibleName(tr("One set fewer"));
    setButtonRole(m_goOn, ButtonRole::Primary);
    setButtonSize(m_goOn, ButtonSize::Large);
    setParts({title(), asked(tr("Pain in this exercise, 0 none to 10 worst"), pain()), warning(),
              makeWay(m_easier, m_easierName), makeWay(m_harder, m_harderName), rowOf({m_leaveOut}),
              m_sets, rowOf({m_fewer, m_more}), asked(tr("Note for this exercise"), note()),
              m_goOn});
    connectParts();
}

void ExerciseSheet::connectParts()
{
    connect(pain(), &PainScale::edited, this, &ExerciseSheet::answer);
    connect(m_easier, &QPushButton::clicked, this, [this] {
        keepNote();
        Q_EMIT swapRequested(LadderWay::Easier);
    });
    connect(m_harder, &QPushButton::clicked, this, [this] {
        keepNote();
        Q_EMIT swapRequested(LadderWay::Harder);
    });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        keepNote();
        Q_EMIT leaveOutRequested();
    });
    connect(m_fewer, &QPushButton::clicked, this, [this] { changeSets(-1); });
    connect(m_more, &QPushButton::clicked, this, [this] { changeSets(1); });
    connect(m_goOn, &QPushButton::clicked, this, &ExerciseSheet::close);
}

void ExerciseSheet::setContent(const ExerciseSheetContent &content)
{
    m_report = content.report;
    m_isOpen = content.isOpen;
    title()->setText(content.name);
    pain()->setPain(content.report.pain);
    showWay(*m_easier, *m_easierName, content.easier);
    showWay(*m_harder, *m_harderName, content.harder);
    m_leaveOut->setVisible(content.isOpen);
    m_sets->setText(content.setsToDo == 1 ? tr("1 set today")
                                          : tr("%1 sets today").arg(content.setsToDo));
    m_fewer->setEnabled(content.canDropSet);
    m_more->setEnabled(content.canAddSet);
    const QString text = toQt(content.report.note);
    if (note()->toPlainText() != text)
        note()->setPlainText(text);
    showPain();
}

void ExerciseSheet::open(const ExerciseSheetContent &content)
{
    setContent(content);
    const bool hurts = content.report.pain.value_or(0) > pain()->limit();
    if (hurts && m_isOpen) {
        (content.easier.isEmpty() ? m_leaveOut : m_easier)->setFocus(Qt::TabFocusReason);
        return;
    }
    const auto buttons = pain()->findChildren<QAbstractButton *>();
    if (!buttons.isEmpty())
        buttons.at(std::clamp(content.report.pain.value_or(0), 0, int(buttons.size()) - 1))
            ->setFocus(Qt::TabFocusReason);
}

void ExerciseSheet::answer(int felt)
{
    m_report.pain = felt;
    showPain();
    Q_EMIT edited(m_report);
}

void ExerciseSheet::showPain()
{
    warnOfPain(m_report.pain.value_or(0), tr("Pain %1. Stop this one for today."),
               m_isOpen ? tr("Do an easier one, or leave out the rest of it. "
                             "See someone if the pain stays.")
                        : tr("Choose an easier one next time. See someone if the pain stays."));
}

void ExerciseSheet::changeSets(int by)
{
    m_report.setsMore += by;
    keepNote();
    Q_EMIT edited(m_report);
}

void ExerciseSheet::keepNote()
{
    std::string text = noteText();
    if (text == m_report.note)
        return;
    m_report.note = std::move(text);
    Q_EMIT edited(m_report);
}

void ExerciseSheet::close()
{
    keepNote();
    Q_EMIT closed();
}

void ExerciseSheet::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!pressFocused())
            close();
        break;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
    case Qt::Key_Escape:
        close();
        break;
    default:
        event->ignore();
    }
}

} // namespace hipstride
