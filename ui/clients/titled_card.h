// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QHBoxLayout;
class QLayout;
class QToolButton;
class QVBoxLayout;

namespace hipstride {

class TextLabel;

/// A card with a title, a small remark at the right of it, and rows below.
class TitledCard : public Card
{
    Q_OBJECT

public:
    explicit TitledCard(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setRemark(const QString &remark);
    /// At the right of the title, behind the remark.
    void addToHead(QWidget *widget);
    QVBoxLayout *rows() { return m_rows; }

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_rows;
    TextLabel *m_title;
    TextLabel *m_remark;
};

/// Takes every widget out of a layout and lets it go once control is back in the event loop.
void removeRows(QLayout &layout);

/// A small button with an icon only, 32 high; `name` is what a screen reader and the tooltip say.
QToolButton *makeIconButton(const QString &icon, const QString &name, const QString &objectName);

} // namespace hipstride
