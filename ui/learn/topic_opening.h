// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "learn/learn_book.h"

class QBoxLayout;

namespace hipstride {

class FigureThumbnails;

/// What a topic begins with: its picture, if it has one, and beside or under it what it is about.
class TopicOpening : public QWidget
{
    Q_OBJECT

public:
    /// All of it must live as long as the widget.
    TopicOpening(const LearnTopic &topic, const LearnBook &book, FigureThumbnails &figures,
                 QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makePicture();
    QWidget *makeWords();
    QWidget *makeEvidence() const;
    void chooseForm();

    const LearnTopic &m_topic;
    const LearnBook &m_book;
    FigureThumbnails &m_figures;
    QBoxLayout *m_row;
    QWidget *m_picture;
};

} // namespace hipstride
