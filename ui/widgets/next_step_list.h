// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "progression/next_step.h"

class QVBoxLayout;

namespace hipstride {

/// Proposed next steps under one another, each with its reason and a yes and a no. Nothing changes
/// by itself.
class NextStepList : public QWidget
{
    Q_OBJECT
public:
    explicit NextStepList(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setSteps(std::vector<NextStep> steps);
    bool isEmpty() const { return m_steps.empty(); }

Q_SIGNALS:
    void accepted(const hipstride::NextStep &next);
    void kept(const hipstride::NextStep &next);

private:
    QWidget *makeRow(std::size_t index);

    const Catalogue &m_catalogue;
    std::vector<NextStep> m_steps;
    QVBoxLayout *m_rows;
};

} // namespace hipstride
