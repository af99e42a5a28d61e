// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QColor>
#include <QWidget>

namespace hipstride {

/// A few colours side by side of which one is chosen, each with a name for tooltips and screen
/// readers. Tab goes to the chosen one, arrow keys choose another.
class SwatchChoice : public QWidget
{
    Q_OBJECT

public:
    struct Swatch
    {
        QString name;
        QColor colour;
    };

    explicit SwatchChoice(const QList<Swatch> &swatches, QWidget *parent = nullptr);

    void setCurrent(int index);
    int current() const { return m_group.checkedId(); }

Q_SIGNALS:
    /// A person chose another one.
    void chosen(int index);

private:
    QButtonGroup m_group;
};

} // namespace hipstride
