// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/rule_list.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <limits>

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

/// A row with a line above it.
class RuledRow : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 1), colour(palette(), Role::Border));
    }
};

} // namespace

RuleList::RuleList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_none(new TextLabel(tr("No routine is planned yet."), TypeToken::Body, Role::TextSecondary))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_none);
}

void RuleList::setRules(const std::vector<ListedRule> &rules)
{
    const std::size_t switchRow = rowOfFocusedSwitch();
    for (QWidget *row : m_shown) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater(); // the switch that changed the rule is on the row
    }
    m_shown.clear();
    for (const ListedRule &rule : rules) {
        m_shown.push_back(makeRow(rule));
        m_rows->addWidget(m_shown.back());
    }
    m_none->setVisible(rules.empty());
    // a key that switched a rule off switches it on again
    if (switchRow < m_shown.size())
        m_shown[switchRow]->findChild<Switch *>()->setFocus(Qt::OtherFocusReason);
}

std::size_t RuleList::rowOfFocusedSwitch() const
{
    const auto row = std::ranges::find_if(m_shown, [](const QWidget *each) {
        const auto *control = each->findChild<Switch *>();
        return control->hasFocus();
    });
    return row != m_shown.end() ? static_cast<std::size_t>(row - m_shown.begin())
                                : std::numeric_limits<std::size_t>::max();
}

QWidget *RuleList::makeRow(const ListedRule &rule)
{
    auto *row = new RuledRow;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(rule.name, TypeToken::Strong));
    words->addWidget(new TextLabel(rule.when, TypeToken::Small, Role::TextSecondary));
    auto *more = new QToolButton;
    more->setObjectName(QStringLiteral("rule-more"));
    more->setIcon(themedIcon(QStringLiteral("more")));
    more->setAutoRaise(true);
    more->setToolTip(tr("More"));
    more->setAccessibleName(tr("More for %1, %2").arg(rule.name, rule.when));
    auto *isOn = new Switch(QString());
    isOn->setObjectName(QStringLiteral("rule-switch"));
    isOn->setAccessibleName(tr("%1, %2", "routine, when").arg(rule.name, rule.when));
    isOn->setOn(rule.isOn);
    isOn->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 7);
    layout->setSpacing(6);
    layout->addLayout(words, 1);
    layout->addWidget(more);
    layout->addWidget(isOn);
    connect(more, &QToolButton::clicked, this, [this, rule, more] { showMenu(rule, more); });
    connect(isOn, &Switch::edited, this,
            [this, id = rule.id](bool on) { Q_EMIT switched(id, on); });
    return row;
}

void RuleList::showMenu(const ListedRule &rule, const QWidget *at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rule-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Change…"), this, [this, rule] { Q_EMIT changeRequested(rule.id); });
    menu->addAction(tr("Open the routine"), this,
                    [this, rule] { Q_EMIT routineRequested(rule.routine); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, rule] { Q_EMIT removeRequested(rule.id); });
    menu->popup(at->mapToGlobal(at->rect().bottomLeft()));
}

} // namespace hipstride
