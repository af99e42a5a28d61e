// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/theme.h"

class QMenu;

namespace hipstride {

/// Who the pages are about, as the badge shows it.
struct ShownPerson
{
    QString name;
    QString initials;
    QString line; ///< small, under the name; may be empty

    friend bool operator==(const ShownPerson &, const ShownPerson &) = default;
};

/// Paints a disc with the first letters of a name.
void paintInitials(QPainter &painter, const QRectF &disc, const QString &initials,
                   const QPalette &palette, Role ground = Role::AccentSoft);

/// A disc with the first letters of a name, and the name. Opens a menu of people once there is one.
class PersonBadge : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PersonBadge(QWidget *parent = nullptr);

    void setPerson(const ShownPerson &person);
    /// Null: it is no button.
    void setMenu(QMenu *menu);
    /// Without words only the disc is left.
    void setHasWords(bool hasWords);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void openMenu();
    void paintWords(QPainter &painter) const;

    ShownPerson m_person;
    QMenu *m_menu = nullptr;
    bool m_hasWords = true;
};

} // namespace hipstride
