// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/style/buttons.h"
#include "ui/widgets/glyph.h"

class QBoxLayout;
class QPushButton;

namespace hipstride {

class FlowLayout;
class TextLabel;

/// One line of a day: when, its state, what, a supporting line, and what can be done about it.
class AgendaRow : public QWidget
{
    Q_OBJECT
public:
    AgendaRow(const QString &when, Glyph glyph, const QString &name, const QString &line,
              QWidget *parent = nullptr);

    /// The next button to the right. `spoken` is what a screen reader says.
    QPushButton *addAction(const QString &text, const QString &spoken, ButtonRole role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseForm();

    QBoxLayout *m_row;
    TextLabel *m_when;
    QWidget *m_actions;
    FlowLayout *m_flow;
};

} // namespace hipstride
