// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace hipstride {

class TextLabel;

/// The top of a page, 76 high: its title at the left, what can be done at the right.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The next one to the right. The header owns it from now on.
    void addAction(QWidget *control);
    /// Space at the left and right, 32 unless told.
    void setSideMargins(int left, int right);

private:
    QHBoxLayout *m_row;
    TextLabel *m_title;
};

} // namespace hipstride
