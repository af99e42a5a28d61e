// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/widgets/score_scale.h"

namespace hipstride {

class TextLabel;

/// What an effort means: "Light", "2 more were possible".
/// Source: from 7 on the repetitions that were left, Zourdos et al. 2016; below, in plain words of
/// the same scale. Expects 0 to 10.
QString effortWords(int effort);

/// Perceived effort from 0 to 10. The words of the number under the pointer, else of the chosen
/// one, stand below.
class EffortScale : public ScoreScale
{
    Q_OBJECT
public:
    explicit EffortScale(QWidget *parent = nullptr);

    void setEffort(std::optional<int> effort);
    std::optional<int> effort() const { return score(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showWords();

    TextLabel *m_words;
};

} // namespace hipstride
