// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/faults_edit.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include "drawing/qt_text.h"

namespace hipstride {

Fault FaultsEdit::Row::value() const
{
    return {fromQt(fault->text().trimmed()), fromQt(fix->text().trimmed())};
}

FaultsEdit::FaultsEdit(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    addRow();
}

QLineEdit *FaultsEdit::addField(int column, const QString &name, const char *objectName)
{
    const std::size_t row = m_rows.size();
    auto *field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(objectName).arg(row));
    field->setPlaceholderText(name);
    field->setAccessibleName(tr("%1, %2", "what a field asks, its row").arg(name).arg(row + 1));
    m_grid->addWidget(field, static_cast<int>(row), column);
    connect(field, &QLineEdit::textChanged, this, &FaultsEdit::edit);
    return field;
}

void FaultsEdit::addRow()
{
    const Row row{addField(0, tr("What goes wrong"), "edit-fault-%1"),
                  addField(1, tr("What helps"), "edit-fix-%1")};
    // one that comes later would be behind everything else in the window
    if (!m_rows.empty())
        setTabOrder(m_rows.back().fix, row.fault);
    setTabOrder(row.fault, row.fix);
    m_rows.push_back(row);
}

void FaultsEdit::edit()
{
    if (!m_rows.back().isEmpty())
        addRow();
    Q_EMIT edited();
}

void FaultsEdit::setFaults(const std::vector<Fault> &faults)
{
    const QSignalBlocker silence(this);
    while (m_rows.size() <= faults.size())
        addRow();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const Fault fault = row < faults.size() ? faults[row] : Fault();
        m_rows[row].fault->setText(toQt(fault.fault));
        m_rows[row].fix->setText(toQt(fault.fix));
    }
}

std::vector<Fault> FaultsEdit::faults() const
{
    std::vector<Fault> faults;
    for (const Row &row : m_rows) {
        if (!row.isEmpty())
            faults.push_back(row.value());
    }
    return faults;
}

} // namespace hipstride
