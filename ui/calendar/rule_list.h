// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "domain/schedule.h"

class QVBoxLayout;

namespace hipstride {

class TextLabel;

/// A rule as the list shows it.
struct ListedRule
{
    RuleId id;
    RoutineId routine;
    QString name;
    QString when;
    bool isOn = true;
};

/// The rules that plan routines, each with its switch and what can be done with it.
class RuleList : public QWidget
{
    Q_OBJECT
public:
    explicit RuleList(QWidget *parent = nullptr);

    void setRules(const std::vector<ListedRule> &rules);

Q_SIGNALS:
    void switched(hipstride::RuleId rule, bool isOn);
    void changeRequested(hipstride::RuleId rule);
    void removeRequested(hipstride::RuleId rule);
    void routineRequested(hipstride::RoutineId routine);

private:
    QWidget *makeRow(const ListedRule &rule);
    std::size_t rowOfFocusedSwitch() const;
    void showMenu(const ListedRule &rule, const QWidget *at);

    QVBoxLayout *m_rows;
    TextLabel *m_none;
    std::vector<QWidget *> m_shown;
};

} // namespace hipstride
