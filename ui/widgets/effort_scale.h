// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace hipstride {

class SegmentedControl;

/// Could you have done more? An effort from 0 to 10, asked as repetitions in reserve. With the
/// focus in it the keys 0 to 9 say how many more.
class EffortScale : public QWidget
{
    Q_OBJECT
public:
    explicit EffortScale(QWidget *parent = nullptr);

    void setEffort(std::optional<int> effort);
    std::optional<int> effort() const;

Q_SIGNALS:
    void edited(int effort);
    /// After `edited`, when a key of the scale chose.
    void typed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    SegmentedControl *m_reserve;
};

} // namespace hipstride
