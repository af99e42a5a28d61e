// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <optional>

#include "catalogue/evidence.h"

class QActionGroup;
class QMenu;

namespace hipstride {

/// Chooses by what the exercises are put in order: as they are, or by the numbers of one study.
class OrderButton : public QToolButton
{
    Q_OBJECT

public:
    explicit OrderButton(const Evidence &evidence, QWidget *parent = nullptr);

    /// Nothing is the usual order.
    const std::optional<EvidenceOrder> &order() const { return m_order; }
    /// While words are searched for, the usual order is by how well they fit.
    void setIsSearching(bool isSearching);

Q_SIGNALS:
    void orderChanged();

private:
    void addUsual();
    void addOrder(QMenu &menu, const EvidenceOrder &order);
    void choose(const std::optional<EvidenceOrder> &order, const QString &name);
    void showOrder();
    QString usualText() const;

    const Evidence &m_evidence;
    std::optional<EvidenceOrder> m_order;
    QMenu *m_menu;
    QActionGroup *m_group;
    QAction *m_usual = nullptr;
    QString m_study; ///< as it is called, where the order is by one
    bool m_isSearching = false;
};

} // namespace hipstride
