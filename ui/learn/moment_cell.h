// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <memory>

#include "drawing/figure_painter.h"

namespace hipstride {

/// One moment of the stride: the figure standing still in it, its name, and what works then. A
/// filled disc says that something is known to work, an open ring that nothing is known.
class MomentCell : public QAbstractButton
{
    Q_OBJECT

public:
    /// `stride` must live as long.
    MomentCell(const Motion &stride, double phase, const FigurePerson &person, const QString &name,
               const QString &text, bool isLit, QWidget *parent = nullptr);

    /// The moving figure is in this moment.
    void setCurrent(bool isCurrent);
    bool isCurrent() const { return m_isCurrent; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintName(QPainter &painter, const QRect &box) const;

    const Motion &m_stride;
    double m_phase;
    FigurePerson m_person;
    QString m_text;
    bool m_isLit;
    bool m_isCurrent = false;
    std::unique_ptr<FigurePicture> m_picture; ///< made when it is first painted
};

} // namespace hipstride
