// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace hipstride {

/// Lays widgets out like words: from the start of the line, and on the next line where they no
/// longer fit.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8, int lineGap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &box) override;

private:
    struct Placed
    {
        QLayoutItem *item;
        QRect box;
    };
    int place(const QRect &box, bool isMoving) const;
    void placeLine(const QRect &inner, const std::vector<Placed> &line, int height) const;

    int m_gap;
    int m_lineGap;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace hipstride
