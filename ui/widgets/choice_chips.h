// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace hipstride {

/// A few choices of which any number can be chosen, side by side in as many lines as needed.
class ChoiceChips : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceChips(const QStringList &choices, QWidget *parent = nullptr);

    /// Rows of the choices, in the order in which they were chosen.
    const QList<int> &chosen() const { return m_chosen; }
    void setChosen(const QList<int> &rows);

Q_SIGNALS:
    void edited();

private:
    QList<QPushButton *> m_buttons;
    QList<int> m_chosen;
};

} // namespace hipstride
