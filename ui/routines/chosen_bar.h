// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

#include "domain/dose.h"

class QComboBox;
class QPushButton;
class QToolButton;

namespace hipstride {

class DurationEdit;
class LoadEdit;
class NumberEdit;
class TextLabel;

/// What can be done to several steps at once: one block of them, the same sets, rest, side or load,
/// or away with them.
class ChosenBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChosenBar(QWidget *parent = nullptr);

    /// Shows how many are chosen, and the dose of the first.
    void setChosen(int count, const Dose &first);
    /// What the Tab key finds in it, in that order.
    QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void groupRequested();
    void removeRequested();
    void closeRequested();
    /// What changed, to be done to each dose; the text is what undo says, with %1 for how many.
    void changeRequested(const std::function<void(hipstride::Dose &)> &change,
                         const QString &undoText);

private:
    void makeFields();

    TextLabel *m_count;
    QPushButton *m_group;
    QPushButton *m_remove;
    QToolButton *m_close;
    NumberEdit *m_sets;
    DurationEdit *m_rest;
    QComboBox *m_side;
    LoadEdit *m_load;
};

} // namespace hipstride
