// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/page.h"

class QButtonGroup;
class QVBoxLayout;

namespace hipstride {

/// The column at the left: who it is about, and one button a page. Below 1100 px of window width
/// it shows icons only; from 150 % text on, icons over words.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    enum class Form
    {
        IconsAndWords,
        IconsOnly,
        WordsBelow
    };

    explicit Navigation(QWidget *parent = nullptr);

    void setPages(const std::vector<PageEntry> &pages);
    void setPerson(const QString &name);
    /// Marks a page as the one shown; emits nothing.
    void setCurrent(const QString &pageId);
    void setForm(Form form);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &pageId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class PageButton;
    class PersonBadge;

    PageButton *addButton(const PageEntry &page);

    QVBoxLayout *m_layout;
    PersonBadge *m_person;
    QButtonGroup *m_buttons;
    Form m_form = Form::IconsAndWords;
};

} // namespace hipstride
