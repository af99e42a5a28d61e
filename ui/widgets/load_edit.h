// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/dose.h"

class QComboBox;
class QLineEdit;

namespace hipstride {

class LabelledField;
class MassEdit;

/// Against what a set is done: nothing, a weight, a band, or a person's own words.
class LoadEdit : public QWidget
{
    Q_OBJECT
public:
    explicit LoadEdit(QWidget *parent = nullptr);

    void setLoad(const Load &load);
    const Load &load() const { return m_load; }

Q_SIGNALS:
    void edited(const hipstride::Load &load);

private:
    void changeKind(int kind);
    void change(const Load &load);
    void changeWords(const QString &words);
    void showLoad();

    Load m_load;
    QComboBox *m_kind;
    MassEdit *m_mass;
    QComboBox *m_band;
    QLineEdit *m_words;
    LabelledField *m_massField;
    LabelledField *m_bandField;
    LabelledField *m_wordsField;
};

} // namespace hipstride
