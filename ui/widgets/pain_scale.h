// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

#include <optional>

namespace hipstride {

/// Pain from 0 to 10 as eleven buttons: plain up to 3, underlined 4 and 5, doubly underlined above
/// the limit. With the focus in it the keys 0 to 9 choose, and T is ten.
class PainScale : public QWidget
{
    Q_OBJECT
public:
    explicit PainScale(QWidget *parent = nullptr);

    void setPain(std::optional<int> pain);
    std::optional<int> pain() const;
    /// The most that is still all right, 5 unless told.
    void setLimit(int limit);
    int limit() const { return m_limit; }

Q_SIGNALS:
    void edited(int pain);
    /// After `edited`, when a key of the scale chose.
    void typed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup m_group;
    int m_limit = 5;
};

} // namespace hipstride
