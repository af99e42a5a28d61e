// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "learn/learn_book.h"

namespace hipstride {

/// How strong the evidence is: four steps, of which so many are filled, and the word for it.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(EvidenceStrength strength, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EvidenceStrength m_strength;
    QString m_words;
};

} // namespace hipstride
