// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/handout/sheet_choices.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace hipstride {

class SegmentedControl;
class Switch;

/// The fields in which a sheet's words and its paper are chosen.
class SheetForm : public QWidget
{
    Q_OBJECT

public:
    explicit SheetForm(QWidget *parent = nullptr);

    /// Which fields there are.
    struct Fields
    {
        bool words = true; ///< title, person, lead, next visit and order can be changed
        bool code = true;
    };
    void setFields(const Fields &fields);
    /// Expects the title and the lead to be given, so that they can be changed.
    void setChoices(const SheetChoices &choices);
    SheetChoices choices() const;

Q_SIGNALS:
    void edited(const hipstride::SheetChoices &choices);

private:
    void tellEdited();
    void nameFields();
    void makeFields();
    QWidget *makeWords();
    void connectFields();
    void enableNextVisit();

    SheetChoices m_choices;
    QLineEdit *m_title;
    QLineEdit *m_person;
    QPlainTextEdit *m_lead;
    Switch *m_hasNextVisit;
    QDateEdit *m_nextVisit;
    SegmentedControl *m_paper;
    QComboBox *m_grid;
    QComboBox *m_layout;
    QComboBox *m_secondLanguage;
    Switch *m_largePrint;
    Switch *m_blackAndWhite;
    Switch *m_byPosition;
    Switch *m_code;
    QWidget *m_words = nullptr;
    bool m_isSetting = false;
};

} // namespace hipstride
