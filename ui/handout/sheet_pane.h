// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <vector>

#include "drawing/handout_page.h"
#include "drawing/handout_painter.h"

class QScrollArea;
class QToolButton;

namespace hipstride {

class SheetView;
class TextLabel;

/// The pages of a sheet, with a bar to turn them and to bring them nearer. Page Up and Page Down
/// turn, Ctrl with +, − and 0 or with the wheel zooms.
class SheetPane : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPane(QWidget *parent = nullptr);

    /// The same page stays in sight.
    void setPages(std::vector<HandoutPage> pages, const PaperInk &ink,
                  const PaintPicture &paintPicture);
    int pageCount() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QToolButton *makeButton(const QString &icon, const QString &name, const QString &objectName,
                            const QList<QKeySequence> &keys);
    void zoomBy(int steps);
    void fitWidth();
    void turnBy(int pages);
    /// From 0, the one that the upper third of what is seen shows.
    int currentPage() const;
    void showState();

    SheetView *m_view;
    QScrollArea *m_area;
    QToolButton *m_before = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_nearer = nullptr;
    QToolButton *m_farther = nullptr;
    QToolButton *m_fit = nullptr;
    TextLabel *m_page;
    TextLabel *m_percent;
};

} // namespace hipstride
