// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hipstride {

/// Which key does what: the key as a cap, then words, "[Space] Pause".
class KeyHint : public QWidget
{
    Q_OBJECT
public:
    KeyHint(const QStringList &keys, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_keys;
    QString m_text;
};

/// Paints the caps of keys from the left of the box, and returns the width they took.
int paintKeyCaps(QPainter &painter, const QRect &box, const QStringList &keys,
                 const QPalette &palette);
int keyCapsWidth(const QStringList &keys);

} // namespace hipstride
