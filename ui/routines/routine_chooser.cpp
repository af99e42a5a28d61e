// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/routine_chooser.h"

#include <QComboBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/widgets/page_header.h"

namespace hipstride {

RoutineChooser::RoutineChooser(RoutineModel &routines, TemplateModel &templates, QWidget *parent)
    : QWidget(parent)
    , m_routines(routines)
    , m_templates(templates)
    , m_box(new QComboBox)
{
    m_box->setObjectName(QStringLiteral("routine-box"));
    m_box->setAccessibleName(tr("Routine"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(16);
    auto *newRoutine =
        new QPushButton(themedIcon(QStringLiteral("plus")), infoOf(ActionId::NewRoutine).text);
    newRoutine->setObjectName(QStringLiteral("new-routine-narrow"));
    newRoutine->setToolTip(tooltipOf(ActionId::NewRoutine));
    auto *more = new QToolButton;
    more->setObjectName(QStringLiteral("routine-more"));
    more->setIcon(themedIcon(QStringLiteral("more")));
    more->setAutoRaise(true);
    more->setToolTip(tr("More"));
    more->setAccessibleName(tr("More for this routine"));

    auto *header = new PageHeader(tr("Routines"));
    header->setSideMargins(24, 24);
    header->addAction(m_box);
    header->addAction(more);
    header->addAction(newRoutine);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(header);

    connect(newRoutine, &QPushButton::clicked, this, &RoutineChooser::newRequested);
    connect(more, &QToolButton::clicked, this,
            [this, more] { Q_EMIT menuRequested(more->mapToGlobal(more->rect().bottomLeft())); });
    connect(m_box, &QComboBox::activated, this, &RoutineChooser::choose);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&routines, signal, this, &RoutineChooser::fill);
    connect(&routines, &QAbstractItemModel::dataChanged, this, &RoutineChooser::fill);
    fill();
}

void RoutineChooser::fill()
{
    const int current = m_box->currentIndex();
    m_box->clear();
    for (int row = 0; row < m_routines.rowCount(); ++row)
        m_box->addItem(m_routines.index(row).data().toString());
    if (m_routines.rowCount() > 0 && m_templates.rowCount() > 0)
        m_box->insertSeparator(m_box->count());
    for (int row = 0; row < m_templates.rowCount(); ++row)
        m_box->addItem(tr("Template: %1").arg(m_templates.index(row).data().toString()));
    m_box->setCurrentIndex(std::min(current, m_box->count() - 1));
}

void RoutineChooser::choose(int index)
{
    const int count = m_routines.rowCount();
    if (index < count)
        Q_EMIT routineChosen(m_routines.routineAt(index));
    else
        Q_EMIT templateChosen(index - count - (count > 0 ? 1 : 0));
}

void RoutineChooser::setCurrentRoutine(RoutineId routine)
{
    m_box->setCurrentIndex(m_routines.rowOf(routine));
}

void RoutineChooser::setCurrentTemplate(int row)
{
    const int count = m_routines.rowCount();
    m_box->setCurrentIndex(count + (count > 0 ? 1 : 0) + row);
}

} // namespace hipstride
