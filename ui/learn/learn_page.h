// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/exercise_filter.h"
#include "learn/learn_book.h"
#include "ui/learn/topic_model.h"
#include "ui/page.h"

class QComboBox;
class QScrollArea;

namespace hipstride {

class Catalogue;
class FigureThumbnails;
class TopicList;
class TopicView;

/// What the hip muscles do, how a stride looks, what may hurt and when to stop: topics at the
/// left, one of them at the right.
class LearnPage : public Page
{
    Q_OBJECT

public:
    LearnPage(LearnBook book, const Catalogue &catalogue, FigureThumbnails &figures,
              QWidget *parent = nullptr);

    /// Shows a topic; one that does not exist changes nothing.
    void showTopic(const QString &id);
    QString topic() const { return m_topic; }

Q_SIGNALS:
    void exerciseRequested(const QString &key);
    void exercisesRequested(const hipstride::ExerciseFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QComboBox *makeChooser();
    void showAnew();
    void chooseForm();

    const LearnBook m_book;
    const Catalogue &m_catalogue;
    FigureThumbnails &m_figures;
    TopicModel m_topics;
    QString m_topic;
    TopicList *m_list;
    QWidget *m_narrowHead; ///< title and chooser, while the list is hidden
    QComboBox *m_chooser;
    QScrollArea *m_scroll;
    QWidget *m_place; ///< of the topic
    TopicView *m_view = nullptr;
};

} // namespace hipstride
