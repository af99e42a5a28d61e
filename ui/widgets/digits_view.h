// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

/// A number that changes while one looks: each digit stands in a cell as wide as the widest, so
/// that nothing jitters.
class DigitsView : public QWidget
{
    Q_OBJECT
public:
    explicit DigitsView(TypeToken token, QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setRole(Role role);
    /// Multiplies the size of the token, e.g. 1.35 on a large screen.
    void setSizeFactor(double factor);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TypeToken m_token;
    Role m_role = Role::Text;
    double m_factor = 1;
    QString m_text;
};

} // namespace hipstride
