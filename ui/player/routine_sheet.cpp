// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/routine_sheet.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "player/session_player.h"
#include "ui/player/player_words.h"
#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

RoutineSheet::RoutineSheet(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("routine-sheet"));
    m_list->setObjectName(QStringLiteral("routine-list"));
    m_list->setAccessibleName(tr("Exercises of this session"));
    m_list->setWordWrap(true);
    m_list->setFont(fontOf(TypeToken::Section));
    m_list->setSpacing(4);
    m_list->installEventFilter(this);
    auto *goOn = new QPushButton(tr("Go on"));
    goOn->setObjectName(QStringLiteral("routine-go-on"));
    setButtonSize(goOn, ButtonSize::Large);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 4);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(tr("The whole routine"), TypeToken::Hero));
    layout->addWidget(
        new TextLabel(tr("Choose where to go on. What you leave out now comes at the end."),
                      TypeToken::Section, Role::TextSecondary));
    layout->addWidget(m_list, 1);
    layout->addWidget(goOn);
    connect(goOn, &QPushButton::clicked, this, &RoutineSheet::closed);
    connect(m_list, &QListWidget::itemClicked, this, &RoutineSheet::choose);
}

void RoutineSheet::open(const SessionPlayer &player, const Session &session)
{
    m_list->clear();
    const std::vector<DoneLine> lines = doneLines(session);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto *item = new QListWidgetItem(lines[i].text, m_list);
        // nothing is left to do there
        if (!player.openSetOf(static_cast<int>(i)))
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    if (!player.isFinished())
        m_list->setCurrentRow(player.currentSet().step);
    m_list->setFocus(Qt::TabFocusReason);
}

void RoutineSheet::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item != nullptr && (item->flags() & Qt::ItemIsEnabled) != 0)
        Q_EMIT chosen(m_list->currentRow());
}

bool RoutineSheet::eventFilter(QObject *watched, QEvent *event)
{
    // on a remote the forward key chooses and the backward key leaves; a list would turn pages
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_PageDown)
        choose();
    else if (key == Qt::Key_PageUp)
        Q_EMIT closed();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void RoutineSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && !m_list->hasFocus()))
        Q_EMIT closed();
    else if (isEnter)
        choose();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hipstride
