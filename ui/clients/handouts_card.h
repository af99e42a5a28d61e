// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "domain/programme.h"
#include "ui/clients/titled_card.h"

namespace hipstride {

/// The sheets that were given to a client, newest first: what changed, the grid, a comparison with
/// the one before, and the sheet again as it was.
class HandoutsCard : public TitledCard
{
    Q_OBJECT

public:
    explicit HandoutsCard(QWidget *parent = nullptr);

    void setSheets(const std::vector<IssuedSheet> &sheets, Date today);

Q_SIGNALS:
    /// Indexes into the sheets.
    void gridRequested(std::size_t index);
    void compareRequested(std::size_t index);
    void printRequested(std::size_t index);

private:
    QWidget *makeRow(std::size_t index);

    std::vector<IssuedSheet> m_sheets;
    Date m_today{};
    QVBoxLayout *m_list;
    TextLabel *m_nothing;
};

} // namespace hipstride
