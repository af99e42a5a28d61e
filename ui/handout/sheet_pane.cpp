// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/sheet_pane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "ui/handout/sheet_view.h"
#include "ui/icons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

namespace {

/// Of the size on paper.
constexpr std::array zoomPercents{50, 75, 100, 125, 150, 200, 300};
constexpr int aboveAPage = 8;

} // namespace

SheetPane::SheetPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new SheetView)
    , m_area(verticalScroll(m_view))
    , m_page(new TextLabel(TypeToken::Small, Role::TextSecondary))
    , m_percent(new TextLabel(TypeToken::Small, Role::TextSecondary))
{
    m_view->setObjectName(QStringLiteral("sheet"));
    m_area->setObjectName(QStringLiteral("sheetArea"));
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->viewport()->installEventFilter(this);
    m_page->setObjectName(QStringLiteral("pageCount"));
    m_percent->setObjectName(QStringLiteral("zoom"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_area, 1);
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &SheetPane::showState);
    showState();
}

QToolButton *SheetPane::makeButton(const QString &icon, const QString &name,
                                   const QString &objectName, const QList<QKeySequence> &keys)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(tr("%1 (%2)", "name of an action, its shortcut")
                           .arg(name, keys.front().toString(QKeySequence::NativeText)));
    if (icon.isEmpty())
        button->setText(name);
    else
        button->setIcon(themedIcon(icon));
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    connect(action, &QAction::triggered, button, &QToolButton::click);
    return button;
}

QWidget *SheetPane::makeBar()
{
    m_before = makeButton(QStringLiteral("left"), tr("Page before"), QStringLiteral("pageBefore"),
                          {Qt::Key_PageUp});
    m_next = makeButton(QStringLiteral("right"), tr("Next page"), QStringLiteral("nextPage"),
                        {Qt::Key_PageDown});
    m_farther = makeButton(QStringLiteral("minus"), tr("Smaller"), QStringLiteral("zoomOut"),
                           {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    m_nearer =
        makeButton(QStringLiteral("plus"), tr("Larger"), QStringLiteral("zoomIn"),
                   {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_fit = makeButton({}, tr("Fit the width"), QStringLiteral("fitWidth"),
                       {QKeySequence(Qt::CTRL | Qt::Key_0)});
    m_fit->setCheckable(true);
    connect(m_before, &QToolButton::clicked, this, [this] { turnBy(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turnBy(1); });
    connect(m_farther, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(m_nearer, &QToolButton::clicked, this, [this] { zoomBy(1); });
    connect(m_fit, &QToolButton::clicked, this, &SheetPane::fitWidth);

    auto *bar = new Panel(Role::Surface, Qt::BottomEdge);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(4);
    row->addWidget(m_before);
    row->addWidget(m_page, 0, Qt::AlignVCenter);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_farther);
    row->addWidget(m_percent, 0, Qt::AlignVCenter);
    row->addWidget(m_nearer);
    row->addWidget(m_fit);
    return bar;
}

void SheetPane::setPages(std::vector<HandoutPage> pages, const PaperInk &ink,
                         const PaintPicture &paintPicture)
{
    m_view->setPages(std::move(pages), ink, paintPicture);
    showState();
}

int SheetPane::pageCount() const
{
    return m_view->pageCount();
}

void SheetPane::zoomBy(int steps)
{
    const int percent = static_cast<int>(std::lround(m_view->percent()));
    const auto *next = steps > 0
                           ? std::upper_bound(zoomPercents.begin(), zoomPercents.end(), percent)
                           : std::lower_bound(zoomPercents.begin(), zoomPercents.end(), percent);
    if (steps > 0 ? next == zoomPercents.end() : next == zoomPercents.begin())
        return;
    // what was in the middle stays there
    QScrollBar *bar = m_area->verticalScrollBar();
    const int half = m_area->viewport()->height() / 2;
    const double middle = static_cast<double>(bar->value() + half) / m_view->height();
    m_view->setPercent(steps > 0 ? *next : *std::prev(next));
    bar->setValue(static_cast<int>(middle * m_view->heightForWidth(m_view->width())) - half);
    showState();
}

void SheetPane::fitWidth()
{
    m_view->setPercent(std::nullopt);
    showState();
}

int SheetPane::currentPage() const
{
    const double line = m_area->verticalScrollBar()->value() + m_area->viewport()->height() / 3.0;
    int page = 0;
    while (page + 1 < pageCount() && m_view->placeOf(page + 1).top() <= line)
        ++page;
    return page;
}

void SheetPane::turnBy(int pages)
{
    if (pageCount() == 0)
        return;
    const int page = std::clamp(currentPage() + pages, 0, pageCount() - 1);
    const double top = page == 0 ? 0 : m_view->placeOf(page).top() - aboveAPage;
    m_area->verticalScrollBar()->setValue(static_cast<int>(top));
    showState();
}

void SheetPane::showState()
{
    const int page = currentPage();
    m_page->setText(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    m_before->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pageCount());
    const double percent = m_view->percent();
    m_percent->setText(tr("%1 %").arg(std::lround(percent)));
    m_farther->setEnabled(percent > zoomPercents.front());
    m_nearer->setEnabled(percent < zoomPercents.back());
    m_fit->setChecked(m_view->isFitted());
}

bool SheetPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            zoomBy(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &SheetPane::showState, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace hipstride
