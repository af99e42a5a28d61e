// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/widgets/score_scale.h"

namespace hipstride {

/// Pain from 0 to 10: plain up to 3, underlined 4 and 5, doubly underlined above the limit.
class PainScale : public ScoreScale
{
    Q_OBJECT
public:
    explicit PainScale(QWidget *parent = nullptr);

    void setPain(std::optional<int> pain) { setScore(pain); }
    std::optional<int> pain() const { return score(); }
    /// The most that is still all right, 5 unless told.
    void setLimit(int limit);
    int limit() const { return m_limit; }

private:
    int m_limit = 5;
};

} // namespace hipstride
