// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "domain/vocabulary.h"

class QPushButton;
class QVBoxLayout;

namespace hipstride {

class ChoiceChips;

/// The equipment that an exercise needs: all of some, and one of each of as many groups as wanted.
class NeedsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit NeedsEdit(QWidget *parent = nullptr);

    /// Each need lists its alternatives. Emits nothing.
    void setNeeds(const std::vector<std::vector<Equipment>> &needs);
    /// In the order in which they were set, while nothing is edited.
    std::vector<std::vector<Equipment>> needs() const;

Q_SIGNALS:
    void edited();

private:
    ChoiceChips *addChips(const QString &name, const QString &objectName);
    void addGroup();
    std::vector<std::vector<Equipment>> chosen() const;
    void edit();

    std::vector<std::vector<Equipment>> m_before;
    std::vector<std::vector<Equipment>> m_shown; ///< the same, in the order of the fields
    QVBoxLayout *m_column;
    ChoiceChips *m_needed;               ///< all of these
    std::vector<ChoiceChips *> m_groups; ///< and one of each
    QPushButton *m_more;
};

} // namespace hipstride
