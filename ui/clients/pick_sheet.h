// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace hipstride {

class FlowLayout;
class TextLabel;

/// One line that can be picked.
struct PickRow
{
    QString name;
    QString remark; ///< at the right; may be empty
};

/// Asks for one of many: type to find, arrows to choose, Enter to take.
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
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// In the row of buttons, before those that every sheet has.
    QPushButton *addButton(const QString &text, const char *name);
    /// Above the row of buttons.
    void addAboveButtons(QWidget *widget);
    int current() const;

private:
    void setUpList();
    void find();
    void take();

    std::vector<PickRow> m_rows;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    TextLabel *m_nothing;
    QWidget *m_above;
    FlowLayout *m_buttons;
    QPushButton *m_take;
};

} // namespace hipstride
