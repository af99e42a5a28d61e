// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace hipstride {

class LoadEdit;
class PainScale;
class StatusGlyph;
class TextLabel;
class WorkEdit;

/// The set that was done last: what the log has of it, and how to put it right.
class LastSetCard : public Card
{
    Q_OBJECT

public:
    explicit LastSetCard(QWidget *parent = nullptr);

    /// Shows the set as the log has it; the fields are closed.
    void setSet(const SessionStep &step, CountedIn countedIn, const PerformedSet &set);
    /// How that exercise felt.
    void setPain(std::optional<int> pain);
    /// Opens the fields with the keyboard in the first.
    void edit();
    bool isEditing() const;

Q_SIGNALS:
    void editingBegan();
    /// The person says the set was done like this.
    void corrected(const hipstride::PerformedSet &set);
    void painSaid(int pain);
    /// The fields were closed, whatever came of it.
    void editingEnded();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void closeFields();
    void showPainRow();
    void save();

    PerformedSet m_set;
    Dose m_planned;
    TextLabel *m_title;
    StatusGlyph *m_glyph;
    TextLabel *m_line;
    QPushButton *m_change;
    PainScale *m_pain;
    QWidget *m_painRow;
    QWidget *m_fields;
    WorkEdit *m_work;
    LoadEdit *m_load;
};

} // namespace hipstride
