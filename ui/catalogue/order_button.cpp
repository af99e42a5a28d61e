// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/order_button.h"

#include <QActionGroup>
#include <QMenu>

#include "drawing/language.h"
#include "drawing/qt_text.h"
#include "ui/evidence_text.h"
#include "ui/exercise_text.h"
#include "ui/seen.h"

namespace hipstride {

OrderButton::OrderButton(const Evidence &evidence, QWidget *parent)
    : QToolButton(parent)
    , m_evidence(evidence)
    , m_menu(new QMenu(this))
    , m_group(new QActionGroup(this))
{
    setObjectName(QStringLiteral("exercise-order"));
    m_menu->setObjectName(QStringLiteral("order-menu"));
    setMenu(m_menu);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    addUsual();
    const std::vector<EvidenceOrder> orders = evidence.orders();
    setSeen(*this, !orders.empty());
    QMenu *ofMuscle = nullptr;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (i == 0 || orders[i].muscle != orders[i - 1].muscle) {
            ofMuscle = m_menu->addMenu(textOf(orders[i].muscle));
            ofMuscle->setObjectName(QStringLiteral("order-%1").arg(toQt(nameOf(orders[i].muscle))));
        }
        addOrder(*ofMuscle, orders[i]);
    }
    choose({}, {});
}

void OrderButton::addUsual()
{
    m_usual = m_menu->addAction(usualText(), this, [this] { choose({}, {}); });
    m_usual->setCheckable(true);
    m_usual->setChecked(true);
    m_group->addAction(m_usual);
    m_menu->addSection(tr("By evidence for"));
}

void OrderButton::addOrder(QMenu &menu, const EvidenceOrder &order)
{
    const Study *study = m_evidence.findStudy(order.study);
    const QString name = toQt(study->name);
    const QString text =
        order.measure == Measure::Activity
            ? name
            : tr("%1 (%2)", "study, what it measured").arg(name, textOf(order.measure));
    QAction *action = menu.addAction(text, this, [this, order, name] { choose(order, name); });
    action->setCheckable(true);
    m_group->addAction(action);
}

void OrderButton::choose(const std::optional<EvidenceOrder> &order, const QString &name)
{
    const bool isNew = order != m_order;
    m_order = order;
    m_study = name;
    showOrder();
    if (isNew)
        Q_EMIT orderChanged();
}

void OrderButton::setIsSearching(bool isSearching)
{
    m_isSearching = isSearching;
    m_usual->setText(usualText());
    showOrder();
}

QString OrderButton::usualText() const
{
    return m_isSearching ? tr("Best match first") : tr("Easy to hard");
}

void OrderButton::showOrder()
{
    setText(m_order ? m_study : usualText());
    setToolTip(m_order
                   ? tr("By %1 for the %2").arg(m_study, insideSentence(textOf(m_order->muscle)))
                   : tr("Choose the order of the exercises"));
    setAccessibleName(tr("Order: %1").arg(m_order ? toolTip() : text()));
}

} // namespace hipstride
