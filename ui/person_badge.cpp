// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person_badge.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

#include "ui/icons.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int discSize = 32;
constexpr int wordsLeft = 50;
constexpr int chevronSize = 14;
constexpr int fullWidth = 168;
constexpr int alone = 44; ///< high, when it is no button
constexpr int chooser = 52;

} // namespace

void paintInitials(QPainter &painter, const QRectF &disc, const QString &initials,
                   const QPalette &palette, Role ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(palette, ground));
    painter.drawEllipse(disc);
    QFont letters = fontOf(TypeToken::SmallMedium);
    letters.setPixelSize(qRound(disc.height() * 0.375)); // the disc does not grow with the text
    letters.setWeight(QFont::Bold);
    painter.setFont(letters);
    painter.setPen(colour(palette, Role::AccentSoftText));
    painter.drawText(disc, Qt::AlignCenter, initials);
}

PersonBadge::PersonBadge(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("person"));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setPaintsOwnFocus(this);
    connect(this, &QAbstractButton::clicked, this, &PersonBadge::openMenu);
}

void PersonBadge::setPerson(const ShownPerson &person)
{
    m_person = person;
    setText(person.name);
    setAccessibleName(person.line.isEmpty()
                          ? person.name
                          : QStringLiteral("%1, %2").arg(person.name, person.line));
    setToolTip(person.name);
    updateGeometry();
    update();
}

void PersonBadge::setMenu(QMenu *menu)
{
    m_menu = menu;
    setFocusPolicy(menu != nullptr ? Qt::TabFocus : Qt::NoFocus);
    setAccessibleDescription(menu != nullptr ? tr("Opens the list of people") : QString());
    updateGeometry();
    update();
}

void PersonBadge::setHasWords(bool hasWords)
{
    m_hasWords = hasWords;
    updateGeometry();
    update();
}

QSize PersonBadge::sizeHint() const
{
    const int words = lineHeight(TypeToken::Strong) +
                      (m_person.line.isEmpty() ? 0 : lineHeight(TypeToken::Small));
    return {m_hasWords ? fullWidth : 40,
            std::max(m_menu != nullptr ? chooser : alone, m_hasWords ? words + 12 : 0)};
}

void PersonBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_menu != nullptr && m_hasWords)
        paintRounded(painter, rect(), controlRadius,
                     colour(this, underMouse() ? Role::Sunken : Role::Surface),
                     colour(this, Role::Border), borderWidth(palette()));
    const double left = m_hasWords ? 8 : (width() - discSize) / 2.0;
    paintInitials(painter, QRectF(left, (height() - discSize) / 2.0, discSize, discSize),
                  m_person.initials, palette());
    if (m_hasWords)
        paintWords(painter);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), controlRadius, palette());
}

void PersonBadge::paintWords(QPainter &painter) const
{
    const int right = m_menu != nullptr ? chevronSize + 14 : 4;
    const QRect words = rect().adjusted(wordsLeft, 0, -right, 0);
    const int nameHeight = lineHeight(TypeToken::Strong);
    const int lineUnder = m_person.line.isEmpty() ? 0 : lineHeight(TypeToken::Small);
    const int top = (height() - nameHeight - lineUnder) / 2;
    const auto draw = [&](int y, int lineTall, TypeToken token, Role role, const QString &text) {
        painter.setFont(fontOf(token));
        painter.setPen(colour(this, role));
        painter.drawText(QRect(words.left(), y, words.width(), lineTall), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    };
    draw(top, nameHeight, TypeToken::Strong, Role::Text, m_person.name);
    if (lineUnder > 0)
        draw(top + nameHeight, lineUnder, TypeToken::Small, Role::TextSecondary, m_person.line);
    if (m_menu != nullptr)
        paintIcon(painter,
                  QRectF(width() - chevronSize - 10, (height() - chevronSize) / 2.0, chevronSize,
                         chevronSize),
                  QStringLiteral("down"), colour(this, Role::TextSecondary));
}

void PersonBadge::keyPressEvent(QKeyEvent *event)
{
    const bool isOpening = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                           event->key() == Qt::Key_Down;
    if (isOpening)
        openMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

bool PersonBadge::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void PersonBadge::openMenu()
{
    if (m_menu != nullptr)
        m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

} // namespace hipstride
