// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/routine_name.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <utility>

#include "domain/routine.h"
#include "drawing/qt_text.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

/// As much of a name as a routine can hold; its limit is in bytes.
QString fitted(QString name)
{
    while (fromQt(name).size() > RoutineLimits::longestName)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

} // namespace

/// The name at rest: a title that can be clicked.
class RoutineName::Title : public TextLabel
{
public:
    Title()
        : TextLabel(TypeToken::Title)
    {
        setObjectName(QStringLiteral("routine-name"));
        setMostLines(2);
        setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::IBeamCursor);
        setContentsMargins(8, 4, 8, 4);
        setFocusRadius(this, controlRadius);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (underMouse()) {
            QPainter painter(this);
            paintRounded(painter, rect(), controlRadius, colour(palette(), Role::Sunken));
        }
        TextLabel::paintEvent(event);
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
};

RoutineName::RoutineName(QWidget *parent)
    : QStackedWidget(parent)
    , m_title(new Title)
    , m_field(new QLineEdit)
{
    m_field->setObjectName(QStringLiteral("routine-name-field"));
    m_field->setAccessibleName(tr("Name of the routine"));
    m_field->setMaxLength(static_cast<int>(RoutineLimits::longestName));
    addWidget(m_title);
    addWidget(m_field);
    m_title->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::editingFinished, this, [this] { endEditing(true); });
}

void RoutineName::setName(const QString &name)
{
    m_name = name;
    m_title->setText(name);
    m_title->setAccessibleName(tr("Name of the routine: %1").arg(name));
}

void RoutineName::startEditing()
{
    m_isEditing = true;
    m_field->setText(m_name);
    m_field->setFont(fontOf(TypeToken::Title));
    setCurrentWidget(m_field);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void RoutineName::endEditing(bool isKept)
{
    // hiding the field makes it tell once more that its editing is over
    if (!std::exchange(m_isEditing, false))
        return;
    const QString typed = fitted(m_field->text().simplified());
    const bool hadFocus = m_field->hasFocus();
    setCurrentWidget(m_title);
    if (hadFocus)
        m_title->setFocus(Qt::OtherFocusReason);
    if (isKept && !typed.isEmpty() && typed != m_name) {
        setName(typed);
        Q_EMIT edited(typed);
    }
}

bool RoutineName::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::MouseButtonRelease) {
        startEditing();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_field && key == Qt::Key_Escape) {
            endEditing(false);
            return true;
        }
        if (watched == m_title &&
            (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            startEditing();
            return true;
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace hipstride
