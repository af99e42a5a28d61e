// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/page.h"
#include "ui/person_badge.h"

class QButtonGroup;
class QToolButton;
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
    /// Offers or hides a page.
    void setPageOffered(const QString &pageId, bool isOffered);
    /// `isOther`: somebody else than whose program it is, so there is a way back.
    void setPerson(const ShownPerson &person, bool isOther);
    /// Null: there is nobody to choose.
    void setPeople(QMenu *menu) { m_person->setMenu(menu); }
    /// Marks a page as the one shown; emits nothing.
    void setCurrent(const QString &pageId);
    /// Where words below icons would not all fit, there are icons only.
    void setForm(Form form);

    QSize sizeHint() const override;
    /// Any height will do: see setForm.
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QString &pageId);
    /// Back to the person whose program it is.
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class PageButton;

    void chooseForm();
    int heightOfWordsBelow() const;

    QToolButton *makeBack();
    PageButton *addButton(const PageEntry &page);

    QVBoxLayout *m_layout;
    PersonBadge *m_person;
    QToolButton *m_back;
    QButtonGroup *m_buttons;
    Form m_wanted = Form::IconsAndWords;
    Form m_form = Form::IconsAndWords;
};

} // namespace hipstride
