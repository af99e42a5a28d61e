// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/set_edit.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/session_text.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/load_edit.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/work_edit.h"

namespace hipstride {

namespace {

constexpr int notDone = 3; ///< behind the outcomes

} // namespace

SetEdit::SetEdit(QWidget *parent)
    : QWidget(parent)
    , m_outcome(new SegmentedControl({textOf(SetOutcome::AsPlanned), textOf(SetOutcome::Changed),
                                      textOf(SetOutcome::Skipped), tr("Not done")}))
    , m_work(new WorkEdit)
    , m_load(new LoadEdit)
{
    setObjectName(QStringLiteral("set-edit"));
    m_outcome->setObjectName(QStringLiteral("set-outcome"));
    m_outcome->setAccessibleName(tr("What became of the set"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_outcome, 0, Qt::AlignLeft);
    auto *done = new QWidget;
    auto *flow = new FlowLayout(done, 16, 12);
    flow->addWidget(m_work);
    flow->addWidget(m_load);
    column->addWidget(done);

    connect(m_outcome, &SegmentedControl::chosen, this, &SetEdit::chooseOutcome);
    connect(m_work, &WorkEdit::edited, this, &SetEdit::changeDone);
    connect(m_load, &LoadEdit::edited, this, &SetEdit::changeDone);
}

void SetEdit::setSet(const PerformedSet *record, const PerformedSet &planned)
{
    m_planned = planned;
    m_record = record != nullptr ? std::optional(*record) : std::nullopt;
    const PerformedSet &shown = m_record ? *m_record : m_planned;
    m_work->setWork(shown.done);
    m_load->setLoad(shown.load);
    showRecord();
}

void SetEdit::focusOutcome()
{
    for (QAbstractButton *choice : m_outcome->findChildren<QAbstractButton *>()) {
        if (choice->isChecked())
            choice->setFocus(Qt::OtherFocusReason);
    }
}

void SetEdit::chooseOutcome(int index)
{
    if (index == notDone) {
        m_record.reset();
    } else {
        PerformedSet record = m_record.value_or(m_planned);
        record.outcome = static_cast<SetOutcome>(index);
        if (record.outcome == SetOutcome::AsPlanned) {
            record.done = m_planned.done;
            record.load = m_planned.load;
        }
        m_record = record;
        m_work->setWork(record.done);
        m_load->setLoad(record.load);
    }
    showRecord();
    Q_EMIT edited(m_record);
}

void SetEdit::changeDone()
{
    PerformedSet record = m_record.value_or(m_planned);
    record.done = m_work->work();
    if (auto *repetitions = std::get_if<Repetitions>(&record.done))
        repetitions->least = repetitions->most; // what was done is a number, not a range
    record.load = m_load->load();
    const bool isAsPlanned = record.done == m_planned.done && record.load == m_planned.load;
    record.outcome = isAsPlanned ? SetOutcome::AsPlanned : SetOutcome::Changed;
    m_record = record;
    showRecord();
    Q_EMIT edited(m_record);
}

void SetEdit::showRecord()
{
    m_outcome->setCurrent(m_record ? static_cast<int>(m_record->outcome) : notDone);
    const bool isDone = m_record && m_record->outcome != SetOutcome::Skipped;
    m_work->setVisible(isDone);
    m_load->setVisible(isDone);
}

void SetEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isHighContrast = themeKindOf(palette()) == ThemeKind::HighContrast;
    paintRounded(painter, rect(), controlRadius, colour(palette(), Role::Sunken),
                 isHighContrast ? colour(palette(), Role::Border) : QColor(), 2);
}

} // namespace hipstride
