// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <string>

namespace hipstride {

class FigureThumbnails;

/// A way to somewhere else: a small figure, a name, and a line or two about it.
class LinkCard : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        std::string figure; ///< key; empty: no picture
        QString title;
        QString text; ///< may be empty
        QString link; ///< "How to check"; may be empty
    };

    LinkCard(Content content, FigureThumbnails &figures, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int textLeft() const;

    Content m_content;
    FigureThumbnails &m_figures;
};

} // namespace hipstride
