// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "catalogue/exercise_filter.h"
#include "learn/learn_book.h"

class QVBoxLayout;

namespace hipstride {

class Catalogue;
class FigureThumbnails;

/// One topic of Learn from its title to its sources. Made anew for each topic.
class TopicView : public QWidget
{
    Q_OBJECT

public:
    /// What a topic refers to; all of it must live as long as the view.
    struct World
    {
        const LearnBook &book;
        const Catalogue &catalogue;
        FigureThumbnails &figures;
    };

    TopicView(const LearnTopic &topic, const World &world, QWidget *parent = nullptr);

Q_SIGNALS:
    void topicRequested(const QString &id);
    void exerciseRequested(const QString &key);
    void exercisesRequested(const hipstride::ExerciseFilter &filter);

private:
    void addHead();
    void addStride();
    void addSections();
    void addExercises();
    void addRelated();
    void addSources();

    QWidget *makeSection(const LearnSection &section) const;
    QWidget *findButton();
    void addTitle(const QString &title, const QString &remark = {});

    const LearnTopic &m_topic;
    World m_world;
    QVBoxLayout *m_column;
};

} // namespace hipstride
