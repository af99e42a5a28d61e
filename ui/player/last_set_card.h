// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/session.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace hipstride {

class LoadEdit;
class TextLabel;
class WorkEdit;

/// The set that was done last: what the log has of it, and how to put it right.
class LastSetCard : public Card
{
    Q_OBJECT

public:
    explicit LastSetCard(QWidget *parent = nullptr);

    void setSet(const QString &exercise, CountedIn countedIn, const PerformedSet &set);
    /// Opens the fields with the keyboard in the first.
    void edit();
    bool isEditing() const;

Q_SIGNALS:
    /// The person says the set was done like this.
    void corrected(const hipstride::PerformedSet &set);
    /// The fields were closed, whatever came of it.
    void editingEnded();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void closeFields();
    void save();

    PerformedSet m_set;
    TextLabel *m_title;
    TextLabel *m_line;
    QPushButton *m_change;
    QWidget *m_fields;
    WorkEdit *m_work;
    LoadEdit *m_load;
};

} // namespace hipstride
