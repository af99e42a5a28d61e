// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "domain/exercise.h"

class QGridLayout;
class QLineEdit;

namespace hipstride {

/// What goes wrong and what helps, in two fields side by side; there is always room for one more.
class FaultsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit FaultsEdit(QWidget *parent = nullptr);

    /// Emits nothing.
    void setFaults(const std::vector<Fault> &faults);
    /// Without rows in which nothing stands.
    std::vector<Fault> faults() const;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QLineEdit *fault;
        QLineEdit *fix;

        Fault value() const;
        bool isEmpty() const { return value() == Fault(); }
    };

    QLineEdit *addField(int column, const QString &name, const char *objectName);
    void addRow();
    void edit();

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace hipstride
