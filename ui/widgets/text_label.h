// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <map>

#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

/// A text in one size of the type scale and one role of colour; follows theme and text size.
/// It wraps. It elides only where it is given a number of lines; its tooltip then has all of it.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TypeToken token, Role role = Role::Text, QWidget *parent = nullptr);
    TextLabel(const QString &text, TypeToken token, Role role = Role::Text,
              QWidget *parent = nullptr);

    void setToken(TypeToken token);
    void setRole(Role role);
    /// Multiplies the text size, e.g. the player's on a large screen.
    void setSizeFactor(double factor);
    /// 0 (the default) is as many as it takes.
    void setMostLines(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The measures of a text as it stands. Layouts ask for the same ones over and over.
    struct Measures
    {
        QString text;
        TypeToken token = TypeToken::Body;
        double scale = 0;
        int mostLines = 0;
        QSize natural;                ///< on as few lines as it has
        std::map<int, QSize> wrapped; ///< by width

        QSize sizeAt(int width);
    };

    Measures &measures() const;
    double scale() const { return textScale() * m_factor; }
    int widthFor(int width) const;
    void tellWhatIsElided();

    TypeToken m_token;
    Role m_role;
    double m_factor = 1;
    int m_mostLines = 0;
    bool m_hasOwnTip = false;
    mutable Measures m_measures;
};

} // namespace hipstride
