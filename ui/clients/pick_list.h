// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;
class QTreeWidget;

namespace hipstride {

class TextLabel;

/// One line that can be picked.
struct PickRow
{
    QString name;
    QString remark; ///< at the right; may be empty
};

/// One of many: type to find, arrows to choose, Enter to take.
class PickList : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a screen reader says.
    PickList(const QString &name, const QString &placeholder, QWidget *parent = nullptr);

    /// The first is chosen. What was typed stays.
    void setRows(std::vector<PickRow> rows);
    /// Chooses a row if it is listed.
    void setCurrent(int row);
    /// -1: nothing fits what was typed.
    int current() const;

Q_SIGNALS:
    void currentChanged(int row);
    /// The person wants what is chosen.
    void taken();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpList(const QString &name);
    void find();
    void take();

    std::vector<PickRow> m_rows;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    TextLabel *m_nothing;
};

} // namespace hipstride
