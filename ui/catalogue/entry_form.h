// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "base/problem.h"

class QVBoxLayout;

namespace hipstride {

class CheckedField;

/// Fields below each other, each of which knows its place in the entry that is edited: "/steps".
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    explicit EntryForm(QWidget *parent = nullptr);

    /// Says beside each field what is wrong with it; the others are all right.
    void setProblems(const Problems &problems);

Q_SIGNALS:
    void edited();

protected:
    template <typename Field>
    Field *add(const QString &name, const char *objectName, const char *place, Field *field)
    {
        addField(name, objectName, place, field);
        return field;
    }

private:
    void addField(const QString &name, const char *objectName, const char *place, QWidget *field);

    struct PlacedField
    {
        std::string place;
        CheckedField *field;
    };

    QVBoxLayout *m_column;
    std::vector<PlacedField> m_fields;
};

} // namespace hipstride
