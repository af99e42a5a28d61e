// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/step_drag.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>

#include "ui/routines/step_row.h"
#include "ui/theme.h"

namespace hipstride {

namespace {

constexpr int dotSize = 8;

/// Which place a row with these edges takes: another one gives way once half of it is covered.
int targetOf(int from, int top, int bottom, const std::vector<StepRow *> &rows)
{
    int target = 0;
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const int middle = rows[static_cast<std::size_t>(i)]->geometry().center().y();
        if (i < from ? top > middle : i > from && bottom > middle)
            ++target;
    }
    return target;
}

} // namespace

/// Where a dragged row would go: a line with a dot.
class StepDrag::DropLine : public QWidget
{
public:
    explicit DropLine(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ink = colour(palette(), Role::Accent);
        painter.fillRect(QRect(0, dotSize / 2 - 1, width(), 2), ink);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QRect(0, 0, dotSize, dotSize));
    }
};

StepDrag::StepDrag(QWidget &list)
    : m_list(list)
    , m_line(new DropLine(&list))
{}

void StepDrag::lift(StepRow &row, int y)
{
    m_row = &row;
    m_grip = std::clamp(y - row.y(), 0, row.height());
    m_picture = new QLabel(&m_list);
    m_picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_picture->setPixmap(row.carried());
    m_picture->resize(row.size());
    m_picture->show();
    row.setLifted(true);
}

void StepDrag::moveTo(int y, const std::vector<StepRow *> &rows)
{
    const int lowest = std::max(0, m_list.height() - m_row->height());
    const int top = std::clamp(y - m_grip, 0, lowest);
    const auto from = static_cast<int>(std::ranges::find(rows, m_row) - rows.begin());
    m_target = targetOf(from, top, top + m_row->height(), rows);
    showLine(rows, from);
    m_picture->move(m_row->x(), top);
    m_picture->raise();
}

void StepDrag::showLine(const std::vector<StepRow *> &rows, int from)
{
    m_line->setVisible(from != m_target);
    const QRect target = rows[static_cast<std::size_t>(m_target)]->geometry();
    const int y = m_target < from ? target.top() : target.bottom() + 1;
    m_line->setGeometry(0, std::clamp(y - dotSize / 2, 0, m_list.height() - dotSize),
                        m_list.width(), dotSize);
    m_line->raise();
}

void StepDrag::putDown()
{
    delete m_picture;
    m_line->hide();
    m_row->setLifted(false);
    m_row->endDrag();
    m_row = nullptr;
}

} // namespace hipstride
