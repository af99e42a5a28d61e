// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/key_hints.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/key_hint.h"

namespace hipstride {

namespace {

constexpr int textGap = 8;
constexpr int keyGap = 28;
constexpr int hitHeight = 36;
constexpr int leastHeight = 56;
constexpr int edge = 10; ///< above and below

} // namespace

KeyButton::KeyButton(const QString &key, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key)
{
    // the key itself is the way by keyboard
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAction(text);
}

void KeyButton::setAction(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    setAccessibleName(tr("%1 (%2)", "what a key does, the key").arg(text, m_key));
    updateGeometry();
}

QSize KeyButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TypeToken::Body));
    return {keyCapsWidth({m_key}) + spaced(textGap) + metrics.horizontalAdvance(text()),
            std::max(spaced(hitHeight), lineHeight(TypeToken::Body))};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int cap = paintKeyCaps(painter, rect(), {m_key}, palette());
    painter.setFont(fontOf(TypeToken::Body));
    painter.setPen(colour(this, underMouse() || isDown() ? Role::Text : Role::TextSecondary));
    painter.drawText(rect().adjusted(cap + spaced(textGap), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
}

KeyHints::KeyHints(QWidget *parent)
    : QWidget(parent)
    , m_pause(new KeyButton(tr("Space"), tr("Pause")))
    , m_press(new KeyButton(tr("Enter"), tr("Set done")))
    , m_more(new KeyButton(QStringLiteral("+"), tr("One more")))
    , m_less(new KeyButton(QStringLiteral("−"), tr("One less")))
    , m_change(new KeyButton(QStringLiteral("C"), tr("Change")))
    , m_back(new KeyButton(QStringLiteral("B"), tr("Back to last set")))
    , m_skip(new KeyButton(QStringLiteral("S"), tr("Skip")))
    , m_exercise(new KeyButton(QStringLiteral("E"), tr("This exercise")))
    , m_routine(new KeyButton(QStringLiteral("L"), tr("All exercises")))
{
    setObjectName(QStringLiteral("player-keys"));
    m_pause->setObjectName(QStringLiteral("key-pause"));
    m_press->setObjectName(QStringLiteral("key-press"));
    m_more->setObjectName(QStringLiteral("key-more"));
    m_less->setObjectName(QStringLiteral("key-less"));
    m_change->setObjectName(QStringLiteral("key-change"));
    m_back->setObjectName(QStringLiteral("key-back"));
    m_skip->setObjectName(QStringLiteral("key-skip"));
    m_exercise->setObjectName(QStringLiteral("key-exercise"));
    m_routine->setObjectName(QStringLiteral("key-routine"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_endHints = {new KeyHint({QStringLiteral("0–9")}, tr("Answer")),
                  new KeyHint({QStringLiteral("T")}, tr("Ten")),
                  new KeyHint({tr("Enter")}, tr("Done"))};

    for (QWidget *key :
         {m_pause, m_press, m_more, m_less, m_change, m_back, m_skip, m_exercise, m_routine})
        key->setParent(this);
    for (QWidget *hint : m_endHints)
        hint->setParent(this);

    const std::pair<KeyButton *, PlayerKey> meanings[] = {
        {m_pause, PlayerKey::PauseOrGoOn}, {m_press, PlayerKey::Press},
        {m_more, PlayerKey::More},         {m_less, PlayerKey::Less},
        {m_change, PlayerKey::Change},     {m_back, PlayerKey::Back},
        {m_skip, PlayerKey::Skip},         {m_exercise, PlayerKey::Exercise},
        {m_routine, PlayerKey::Routine}};
    for (const auto &[button, key] : meanings)
        connect(button, &KeyButton::clicked, this, [this, key = key] { Q_EMIT chosen(key); });
    showNone();
}

void KeyHints::showKeys(const State &state)
{
    for (QWidget *hint : m_endHints)
        hint->hide();
    m_pause->setAction(state.isPaused ? tr("Go on") : tr("Pause"));
    m_press->setAction(state.isPaused      ? tr("Go on")
                       : state.isCountdown ? tr("Go now")
                                           : tr("Set done"));
    m_pause->setVisible(true);
    m_press->setVisible(true);
    m_more->setVisible(!state.isCountdown && state.isCounted);
    m_less->setVisible(!state.isCountdown && state.isCounted);
    m_change->setVisible(state.canChange);
    m_back->setVisible(state.canGoBack);
    m_skip->setVisible(true);
    m_exercise->setVisible(true);
    m_routine->setVisible(true);
}

void KeyHints::showKeysAtEnd(bool canGoBack)
{
    showNone();
    m_back->setVisible(canGoBack);
    for (QWidget *hint : m_endHints)
        hint->setVisible(true);
}

void KeyHints::showNone()
{
    for (QWidget *key :
         {m_pause, m_press, m_more, m_less, m_change, m_back, m_skip, m_exercise, m_routine})
        key->hide();
    for (QWidget *hint : m_endHints)
        hint->hide();
}

QWidgetList KeyHints::shownKeys() const
{
    QWidgetList keys{m_pause, m_press, m_more,     m_less,   m_change,
                     m_back,  m_skip,  m_exercise, m_routine};
    keys += m_endHints;
    keys.removeIf([this](const QWidget *key) { return !key->isVisibleTo(this); });
    return keys;
}

/// Breaks the keys into rows, each in the middle; the height that they take.
int KeyHints::place(int width, bool isMoving) const
{
    QList<QWidgetList> rows;
    int taken = 0;
    for (QWidget *key : shownKeys()) {
        const int wide = key->sizeHint().width();
        if (rows.isEmpty() || taken + keyGap + wide > width) {
            rows.append(QWidgetList());
            taken = -keyGap;
        }
        rows.last().append(key);
        taken += keyGap + wide;
    }
    const int rowHeight = m_pause->sizeHint().height();
    const int whole = std::max(spaced(leastHeight), int(rows.size()) * rowHeight + 2 * edge);
    int top = (whole - int(rows.size()) * rowHeight) / 2;
    for (const QWidgetList &row : rows) {
        int left = width + keyGap;
        for (const QWidget *key : row)
            left -= key->sizeHint().width() + keyGap;
        left /= 2;
        for (QWidget *key : row) {
            const QSize size = key->sizeHint();
            const QRect box(left, top + (rowHeight - size.height()) / 2, size.width(),
                            size.height());
            if (isMoving)
                key->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
            left += size.width() + keyGap;
        }
        top += rowHeight;
    }
    return whole;
}

QSize KeyHints::sizeHint() const
{
    return {400, spaced(leastHeight)};
}

QSize KeyHints::minimumSizeHint() const
{
    return {200, spaced(leastHeight)};
}

bool KeyHints::event(QEvent *event)
{
    // a key came, went or says something else
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place(width(), true);
    }
    return QWidget::event(event);
}

void KeyHints::resizeEvent(QResizeEvent *event)
{
    place(width(), true);
    QWidget::resizeEvent(event);
}

} // namespace hipstride
