// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int iconLeft = 14; ///< inside a button; its words begin at 44
constexpr int wordsLeft = 44;
constexpr int belowPerson = 14;

} // namespace

/// One page of the list.
class Navigation::PageButton : public QAbstractButton
{
public:
    PageButton(const PageEntry &page, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(page.icon)
        , m_id(page.id)
    {
        setObjectName(QStringLiteral("navigation-") + page.id);
        setText(page.title);
        setAccessibleName(page.title);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    const QString &pageId() const { return m_id; }

    void setForm(Form form)
    {
        m_form = form;
        setToolTip(form == Form::IconsOnly ? text() : QString());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return sizeAs(m_form); }

    QSize sizeAs(Form form) const
    {
        const QFontMetrics metrics(fontOf(TypeToken::Strong));
        switch (form) {
        case Form::IconsAndWords:
            return {168, std::max(40, metrics.height() + 20)};
        case Form::IconsOnly:
            return {40, 40};
        case Form::WordsBelow:
            return {std::max(80, metrics.horizontalAdvance(text()) + 12),
                    metrics.height() + spaced(24) + 20};
        }
        return {};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Role words = isChecked() ? Role::AccentSoftText : Role::TextSecondary;
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(this, isChecked() ? Role::AccentSoft : Role::Sunken));
            painter.drawRoundedRect(rect(), 8, 8);
        }
        if (isChecked()) {
            painter.setBrush(colour(this, Role::Accent));
            painter.drawRoundedRect(QRectF(0, height() / 2.0 - 10, 3, 20), 1.5, 1.5);
        }
        paintFace(painter, colour(this, words));
        if (hasFocus() && m_focusByKey) {
            painter.setPen(QPen(colour(this, Role::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
        }
    }

    void focusInEvent(QFocusEvent *event) override
    {
        m_focusByKey = event->reason() == Qt::TabFocusReason ||
                       event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
        QAbstractButton::focusInEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void enterEvent(QEnterEvent *event) override
    {
        update();
        QAbstractButton::enterEvent(event);
    }

    void leaveEvent(QEvent *event) override
    {
        update();
        QAbstractButton::leaveEvent(event);
    }

private:
    void paintFace(QPainter &painter, const QColor &words)
    {
        const double middle = height() / 2.0;
        painter.setFont(fontOf(TypeToken::Strong));
        painter.setPen(words);
        switch (m_form) {
        case Form::IconsAndWords:
            paintIcon(painter, QRectF(iconLeft, middle - 10, 20, 20), m_icon, words);
            painter.drawText(rect().adjusted(wordsLeft, 0, -4, 0), Qt::AlignVCenter, text());
            break;
        case Form::IconsOnly:
            paintIcon(painter, QRectF(width() / 2.0 - 10, middle - 10, 20, 20), m_icon, words);
            break;
        case Form::WordsBelow:
            paintIcon(painter, QRectF((width() - spaced(24)) / 2.0, 8, spaced(24), spaced(24)),
                      m_icon, words);
            painter.drawText(rect().adjusted(0, spaced(24) + 10, 0, -4),
                             Qt::AlignHCenter | Qt::AlignVCenter, text());
            break;
        }
    }

    QString m_icon;
    QString m_id;
    Form m_form = Form::IconsAndWords;
    bool m_focusByKey = false;
};

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_person(new PersonBadge(this))
    , m_back(makeBack())
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_layout->setContentsMargins(12, 16, 12, 16);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_person);
    m_layout->addWidget(m_back);
    m_layout->addSpacing(belowPerson);
    connect(m_buttons, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        Q_EMIT chosen(static_cast<PageButton *>(button)->pageId());
    });
}

void Navigation::setPages(const std::vector<PageEntry> &pages)
{
    for (const PageEntry &page : pages) {
        if (!page.isAtBottom)
            m_layout->addWidget(addButton(page));
    }
    m_layout->addStretch(1);
    for (const PageEntry &page : pages) {
        if (page.isAtBottom)
            m_layout->addWidget(addButton(page));
    }
}

Navigation::PageButton *Navigation::addButton(const PageEntry &page)
{
    auto *button = new PageButton(page, this);
    m_buttons->addButton(button);
    return button;
}

QToolButton *Navigation::makeBack()
{
    auto *back = new QToolButton(this);
    back->setObjectName(QStringLiteral("back-to-my-own"));
    back->setText(tr("Back to my own"));
    back->setToolTip(tr("Back to my own pages"));
    back->setIcon(themedIcon(QStringLiteral("left")));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::TabFocus);
    back->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    back->hide();
    connect(back, &QToolButton::clicked, this, &Navigation::backRequested);
    return back;
}

void Navigation::setPerson(const ShownPerson &person, bool isOther)
{
    m_person->setPerson(person);
    m_back->setVisible(isOther);
    chooseForm();
}

void Navigation::setPageOffered(const QString &pageId, bool isOffered)
{
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (static_cast<PageButton *>(button)->pageId() == pageId)
            button->setVisible(isOffered);
    }
    chooseForm();
}

void Navigation::setCurrent(const QString &pageId)
{
    const auto buttons = m_buttons->buttons();
    const bool isHere = std::ranges::any_of(buttons, &QWidget::hasFocus);
    for (QAbstractButton *button : buttons) {
        if (static_cast<PageButton *>(button)->pageId() != pageId)
            continue;
        button->setChecked(true);
        if (isHere) // or the next key would lead back to the page before
            button->setFocus(Qt::ShortcutFocusReason);
    }
}

void Navigation::setForm(Form form)
{
    m_wanted = form;
    chooseForm();
}

int Navigation::heightOfWordsBelow() const
{
    const QMargins edges = m_layout->contentsMargins();
    int needed = edges.top() + edges.bottom() + m_person->sizeHint().height();
    if (!m_back->isHidden())
        needed += m_back->sizeHint().height();
    for (const QAbstractButton *button : m_buttons->buttons()) {
        if (!button->isHidden())
            needed += static_cast<const PageButton *>(button)->sizeAs(Form::WordsBelow).height() +
                      m_layout->spacing();
    }
    return needed + belowPerson;
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    chooseForm();
    QWidget::resizeEvent(event);
}

void Navigation::chooseForm()
{
    const bool isTooHigh = m_wanted == Form::WordsBelow && heightOfWordsBelow() > height();
    const Form form = isTooHigh ? Form::IconsOnly : m_wanted;
    if (m_form == form)
        return;
    m_form = form;
    m_person->setHasWords(form == Form::IconsAndWords);
    m_back->setToolButtonStyle(form == Form::IconsAndWords ? Qt::ToolButtonTextBesideIcon
                                                           : Qt::ToolButtonIconOnly);
    for (QAbstractButton *button : m_buttons->buttons())
        static_cast<PageButton *>(button)->setForm(form);
    updateGeometry();
}

QSize Navigation::sizeHint() const
{
    return {QWidget::sizeHint().width(), 0};
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colour(this, Role::Border));
}

} // namespace hipstride
