// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme.h"

namespace hipstride {

/// A column of a page, full height: a ground, and a thin line on one side.
class Panel : public QWidget
{
    Q_OBJECT

public:
    Panel(Role ground, Qt::Edge line, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_ground;
    Qt::Edge m_line;
};

} // namespace hipstride
