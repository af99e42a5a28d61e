// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace hipstride {

/// Some choices side by side, any number of which can be chosen.
class ChoiceRow : public QWidget
{
    Q_OBJECT
public:
    ChoiceRow(const QString &spoken, const QStringList &choices, QWidget *parent = nullptr);

    /// One bit a choice, the first lowest.
    void setBits(int bits);
    int bits() const;

Q_SIGNALS:
    void edited();

private:
    std::vector<QPushButton *> m_buttons;
};

} // namespace hipstride
