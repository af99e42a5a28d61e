// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/routine_chooser.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/type_scale.h"
#include "ui/widgets/page_header.h"

namespace hipstride {

namespace {

constexpr double largeText = 1.5;

} // namespace

RoutineChooser::RoutineChooser(RoutineModel &routines, TemplateModel &templates, QWidget *parent)
    : QWidget(parent)
    , m_routines(routines)
    , m_templates(templates)
    , m_box(new QComboBox)
    , m_compose(new QPushButton)
    , m_new(new QPushButton)
{
    m_box->setObjectName(QStringLiteral("routine-box"));
    m_box->setAccessibleName(tr("Routine"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_new->setIcon(themedIcon(QStringLiteral("plus")));
    m_new->setAccessibleName(infoOf(ActionId::NewRoutine).text);
    m_new->setObjectName(QStringLiteral("new-routine-narrow"));
    m_new->setToolTip(tooltipOf(ActionId::NewRoutine));
    const ActionInfo compose = infoOf(ActionId::ComposeRoutine);
    m_compose->setIcon(themedIcon(compose.icon));
    m_compose->setAccessibleName(compose.text);
    m_compose->setObjectName(QStringLiteral("compose-routine-narrow"));
    m_compose->setToolTip(tooltipOf(ActionId::ComposeRoutine));
    connect(m_compose, &QPushButton::clicked, this, &RoutineChooser::composeRequested);
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
    header->addAction(m_new);
    header->addAction(m_compose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(header);

    connect(m_new, &QPushButton::clicked, this, &RoutineChooser::newRequested);
    connect(more, &QToolButton::clicked, this,
            [this, more] { Q_EMIT menuRequested(more->mapToGlobal(more->rect().bottomLeft())); });
    connect(m_box, &QComboBox::activated, this, &RoutineChooser::choose);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&routines, signal, this, &RoutineChooser::fill);
    connect(&routines, &QAbstractItemModel::dataChanged, this, &RoutineChooser::fill);
    fill();
    fitWords();
}

void RoutineChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitWords();
    QWidget::changeEvent(event);
}

void RoutineChooser::fitWords()
{
    // large words leave no room for all of them in one line
    const bool isLarge = textScale() >= largeText;
    m_new->setText(isLarge ? QString() : infoOf(ActionId::NewRoutine).text);
    m_box->setMinimumContentsLength(isLarge ? 10 : 18);
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
