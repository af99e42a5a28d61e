// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QStringList>

#include <vector>

#include "ui/navigation.h"
#include "ui/page.h"

class QMimeData;
class QStackedWidget;
class QUndoGroup;
class QVBoxLayout;

namespace hipstride {

/// The frame: navigation at the left, pages at the right, and room for something that takes the
/// whole window for a while, such as a session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::vector<PageEntry> pages, QUndoGroup &undo, QWidget *parent = nullptr);

    Navigation &navigation() { return *m_navigation; }
    /// Brings a page to the front; makes it first if it was never shown.
    Page *showPage(const QString &id);
    QString currentPage() const { return m_current; }
    /// The page in front; null before one was shown.
    Page *page() const;
    /// Takes a page out of the navigation, or puts it back.
    void setPageOffered(const QString &id, bool isOffered);
    /// Lets go of every page of a person, to be made anew when it is shown next. What the pages
    /// refer to must live until control is back in the event loop.
    void forgetPagesOfPerson();
    /// In the order of the navigation.
    QStringList pageIds() const;
    /// Covers navigation and pages until `uncover`. The window owns the widget.
    void cover(QWidget *widget);
    void uncover();
    /// Shows a strip above the pages; the strip is taken away by deleting it.
    void addStrip(QWidget *strip);

Q_SIGNALS:
    /// The person wants to close the window; `isRefused` may be set to keep it open.
    void closing(bool &isRefused);
    /// Something is dragged over the window; `isWanted` may be set to have it.
    void dragged(const QMimeData &data, bool &isWanted);
    void dropped(const QMimeData &data);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    std::size_t rowOf(const QString &id) const;
    void addShortcuts(QUndoGroup &undo);
    void chooseNavigationForm();

    std::vector<PageEntry> m_entries;
    std::vector<Page *> m_pages;       ///< as m_entries; null until first shown
    std::vector<QAction *> m_showings; ///< as m_entries
    QString m_current;
    Navigation *m_navigation;
    QStackedWidget *m_stack;  ///< the pages
    QStackedWidget *m_layers; ///< frame, and what covers it
    QVBoxLayout *m_strips;
};

} // namespace hipstride
