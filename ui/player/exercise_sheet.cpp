// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/exercise_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int noteLines = 2;

QPushButton *makeButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    return button;
}

/// The buttons in a row, or in several where they do not fit.
QWidget *rowOf(std::initializer_list<QWidget *> parts)
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    for (QWidget *part : parts)
        layout->addWidget(part);
    return row;
}

} // namespace

ExerciseSheet::ExerciseSheet(int painLimit, QWidget *parent)
    : QScrollArea(parent)
    , m_title(new TextLabel(TypeToken::Hero))
    , m_pain(new PainScale)
    , m_warning(new MessageStrip)
    , m_easier(makeButton({}, "swap-easier"))
    , m_harder(makeButton({}, "swap-harder"))
    , m_leaveOut(makeButton(tr("Leave out the rest of it"), "leave-out"))
    , m_sets(new TextLabel(TypeToken::Body))
    , m_fewer(makeButton(tr("One fewer"), "set-fewer"))
    , m_more(makeButton(tr("One more"), "set-more"))
    , m_note(new QPlainTextEdit)
    , m_goOn(makeButton(tr("Go on"), "exercise-go-on"))
{
    setObjectName(QStringLiteral("exercise-sheet"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_title->setObjectName(QStringLiteral("exercise-title"));
    m_pain->setObjectName(QStringLiteral("exercise-pain"));
    m_pain->setLimit(painLimit);
    m_warning->setObjectName(QStringLiteral("exercise-warning"));
    m_sets->setObjectName(QStringLiteral("exercise-sets"));
    m_more->setAccessibleName(tr("One set more"));
    m_fewer->setAccessibleName(tr("One set fewer"));
    m_note->setObjectName(QStringLiteral("exercise-note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 24);
    setButtonRole(m_goOn, ButtonRole::Primary);
    setButtonSize(m_goOn, ButtonSize::Large);
    setWidget(makeContent());
    connectParts();
}

QWidget *ExerciseSheet::makeContent()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 0, 4, 4); // room for the ring of the focus
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(new LabelledField(tr("Pain in this exercise, 0 none to 10 worst"), m_pain));
    layout->addWidget(m_warning);
    layout->addWidget(rowOf({m_easier, m_harder, m_leaveOut}));
    layout->addWidget(m_sets);
    layout->addWidget(rowOf({m_fewer, m_more}));
    layout->addWidget(new LabelledField(tr("Note for this exercise"), m_note));
    layout->addWidget(m_goOn);
    layout->addStretch(1);
    return content;
}

void ExerciseSheet::connectParts()
{
    connect(m_pain, &PainScale::edited, this, &ExerciseSheet::answer);
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
    m_title->setText(content.name);
    m_pain->setPain(content.report.pain);
    m_easier->setText(tr("Easier: %1").arg(content.easier));
    m_easier->setVisible(!content.easier.isEmpty());
    m_harder->setText(tr("Harder: %1").arg(content.harder));
    m_harder->setVisible(!content.harder.isEmpty());
    m_leaveOut->setVisible(content.isOpen);
    m_sets->setText(content.setsToDo == 1 ? tr("1 set today")
                                          : tr("%1 sets today").arg(content.setsToDo));
    m_fewer->setEnabled(content.canDropSet);
    m_more->setEnabled(content.canAddSet);
    const QString note = toQt(content.report.note);
    if (m_note->toPlainText() != note)
        m_note->setPlainText(note);
    showPain();
}

void ExerciseSheet::open(const ExerciseSheetContent &content)
{
    setContent(content);
    const bool hurts = content.report.pain.value_or(0) > m_pain->limit();
    if (hurts && m_isOpen) {
        (content.easier.isEmpty() ? m_leaveOut : m_easier)->setFocus(Qt::TabFocusReason);
        return;
    }
    const auto buttons = m_pain->findChildren<QAbstractButton *>();
    if (!buttons.isEmpty())
        buttons.at(std::clamp(content.report.pain.value_or(0), 0, int(buttons.size()) - 1))
            ->setFocus(Qt::TabFocusReason);
}

void ExerciseSheet::answer(int pain)
{
    m_report.pain = pain;
    showPain();
    Q_EMIT edited(m_report);
}

void ExerciseSheet::showPain()
{
    const int pain = m_report.pain.value_or(0);
    if (pain <= m_pain->limit()) {
        m_warning->clear();
        return;
    }
    const QString text = m_isOpen ? tr("Do an easier one, or leave out the rest of it. "
                                       "See someone if the pain stays.")
                                  : tr("Choose an easier one next time. "
                                       "See someone if the pain stays.");
    m_warning->setMessage({.kind = MessageKind::Warning,
                           .title = tr("Pain %1. Stop this one for today.").arg(pain),
                           .text = text});
}

void ExerciseSheet::changeSets(int by)
{
    m_report.setsMore += by;
    keepNote();
    Q_EMIT edited(m_report);
}

void ExerciseSheet::keepNote()
{
    const std::string note = fromQt(m_note->toPlainText().trimmed());
    if (note == m_report.note)
        return;
    m_report.note = note;
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
        for (QPushButton *button : findChildren<QPushButton *>()) {
            if (button->hasFocus()) {
                button->click();
                return;
            }
        }
        close();
        break;
    case Qt::Key_PageDown:
    case Qt::Key_Escape:
        close();
        break;
    default:
        event->ignore();
    }
}

} // namespace hipstride
