// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

#include "ui/clients/pick_list.h"

class QPushButton;

namespace hipstride {

class FlowLayout;

/// Asks for one of many.
class PickSheet : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString placeholder;
        QString explanation;
        QString take; ///< on the button
    };
    explicit PickSheet(const Words &words, QWidget *parent = nullptr);

    /// The first is chosen.
    void setRows(std::vector<PickRow> rows);

Q_SIGNALS:
    /// The sheet is closed by then.
    void picked(int row);
    /// -1: nothing fits what was typed.
    void currentChanged(int row);

protected:
    /// In the row of buttons, before those that every sheet has.
    QPushButton *addButton(const QString &text, const char *name);
    /// Above the row of buttons.
    void addAboveButtons(QWidget *widget);
    int current() const { return m_list->current(); }

private:
    void take();

    PickList *m_list;
    QWidget *m_above;
    FlowLayout *m_buttons;
    QPushButton *m_take;
};

} // namespace hipstride
