// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

class QListView;

namespace hipstride {

class TopicModel;

/// The left column: the page's title and the topics under it.
class TopicList : public Panel
{
    Q_OBJECT

public:
    explicit TopicList(TopicModel &topics, QWidget *parent = nullptr);

    void setCurrentTopic(const QString &id);

Q_SIGNALS:
    /// A person chose a topic.
    void chosen(const QString &id);

private:
    TopicModel &m_topics;
    QListView *m_view;
    bool m_isSetting = false;
};

} // namespace hipstride
