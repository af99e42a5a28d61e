// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QUndoGroup>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/actions.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int narrow = 1100; ///< below this width the navigation shows icons only
constexpr double largeText = 1.5;

} // namespace

MainWindow::MainWindow(std::vector<PageEntry> pages, QUndoGroup &undo, QWidget *parent)
    : QMainWindow(parent)
    , m_entries(std::move(pages))
    , m_pages(m_entries.size(), nullptr)
    , m_navigation(new Navigation)
    , m_stack(new QStackedWidget)
    , m_layers(new QStackedWidget)
    , m_strips(new QVBoxLayout)
{
    setWindowTitle(tr("Hipstride"));
    setMinimumSize(960, 640);
    setAcceptDrops(true);

    auto *frame = new QWidget;
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_strips->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_strips);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    m_layers->addWidget(frame);
    setCentralWidget(m_layers);

    m_navigation->setPages(m_entries);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    addShortcuts(undo);
    chooseNavigationForm();
}

void MainWindow::addShortcuts(QUndoGroup &undo)
{
    QAction *undoing = undo.createUndoAction(this);
    undoing->setShortcut(infoOf(ActionId::Undo).shortcut);
    QAction *redo = undo.createRedoAction(this);
    redo->setShortcut(infoOf(ActionId::Redo).shortcut);
    QAction *quit = makeAction(ActionId::Quit, this);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addActions({undoing, redo, quit});

    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const PageEntry &entry = m_entries[i];
        auto *show = new QAction(entry.title, this);
        show->setShortcut(entry.isAtBottom
                              ? infoOf(ActionId::OpenSettings).shortcut
                              : QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(show, &QAction::triggered, this, [this, id = entry.id] { showPage(id); });
        addAction(show);
        m_showings.push_back(show);
    }
}

Page *MainWindow::showPage(const QString &id)
{
    const std::size_t row = rowOf(id);
    Page *&page = m_pages[row];
    if (page == nullptr) {
        page = m_entries[row].make();
        page->setObjectName(id);
        m_stack->addWidget(page);
    }
    m_current = id;
    m_navigation->setCurrent(id);
    page->refresh();
    m_stack->setCurrentWidget(page);
    return page;
}

Page *MainWindow::page() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

std::size_t MainWindow::rowOf(const QString &id) const
{
    const auto entry = std::ranges::find(m_entries, id, &PageEntry::id);
    Q_ASSERT(entry != m_entries.end());
    return static_cast<std::size_t>(entry - m_entries.begin());
}

void MainWindow::setPageOffered(const QString &id, bool isOffered)
{
    m_navigation->setPageOffered(id, isOffered);
    m_showings[rowOf(id)]->setEnabled(isOffered);
}

void MainWindow::forgetPagesOfPerson()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].isOfPerson || m_pages[i] == nullptr)
            continue;
        m_stack->removeWidget(m_pages[i]);
        m_pages[i]->hide();
        m_pages[i]->deleteLater();
        m_pages[i] = nullptr;
    }
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const PageEntry &entry : m_entries)
        ids.append(entry.id);
    return ids;
}

void MainWindow::cover(QWidget *widget)
{
    uncover();
    m_layers->addWidget(widget);
    m_layers->setCurrentWidget(widget);
    widget->setFocus();
}

void MainWindow::uncover()
{
    if (m_layers->count() < 2)
        return;
    QWidget *widget = m_layers->widget(1);
    m_layers->removeWidget(widget);
    widget->deleteLater();
    if (!m_current.isEmpty())
        showPage(m_current);
}

void MainWindow::addStrip(QWidget *strip)
{
    m_strips->addWidget(strip);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    chooseNavigationForm();
    QMainWindow::resizeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        chooseNavigationForm();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    bool isRefused = false;
    Q_EMIT closing(isRefused);
    event->setAccepted(!isRefused);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    bool isWanted = false;
    Q_EMIT dragged(*event->mimeData(), isWanted);
    if (isWanted)
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT dropped(*event->mimeData());
}

void MainWindow::chooseNavigationForm()
{
    if (textScale() >= largeText)
        m_navigation->setForm(Navigation::Form::WordsBelow);
    else if (width() < narrow)
        m_navigation->setForm(Navigation::Form::IconsOnly);
    else
        m_navigation->setForm(Navigation::Form::IconsAndWords);
}

} // namespace hipstride
