// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

class QHBoxLayout;

namespace hipstride {

/// A few choices side by side of which one is chosen. Tab goes to the chosen one, arrow keys
/// choose another.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    explicit SegmentedControl(const QStringList &choices, QWidget *parent = nullptr);

    /// Nothing is chosen afterwards, if `isOptional`, else the first.
    void setChoices(const QStringList &choices, bool isOptional = false);
    /// -1: none
    void setCurrent(int index);
    int current() const;

    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A person chose another one.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
    QButtonGroup m_group;
};

} // namespace hipstride
