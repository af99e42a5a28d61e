// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/topic_list.h"

#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/learn/topic_model.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/type_scale.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int sidePadding = 12;
constexpr int rowHeight = 34;
constexpr int groupHeight = 40;

class TopicDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const QPalette &look = option.palette;
        const bool isGroup = index.data(TopicModel::IdRole).toString().isEmpty();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected) && !isGroup;
        if (!isGroup)
            paintRowGround(*painter, option);
        const Role ink = isSelected ? Role::AccentSoftText
                         : isGroup  ? Role::TextSecondary
                                    : Role::Text;
        const QRect box = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
        const TextBlock words = blockOf(index, box.width());
        const int top = isGroup ? box.bottom() - 6 - words.size().height()
                                : box.center().y() - words.size().height() / 2;
        words.paint(*painter, QRect(box.left(), top, box.width(), words.size().height()),
                    colour(look, ink));
        if (option.state.testFlag(QStyle::State_HasFocus) && showsFocus(option.widget))
            paintFocusRing(*painter, option.rect, controlRadius, look);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view != nullptr ? view->viewport()->width() : 0;
        const bool isGroup = index.data(TopicModel::IdRole).toString().isEmpty();
        const int words = blockOf(index, width - 2 * sidePadding).size().height();
        return {width,
                isGroup ? std::max(groupHeight, words + 20) : std::max(rowHeight, words + 12)};
    }

private:
    static TextBlock blockOf(const QModelIndex &index, int width)
    {
        const bool isGroup = index.data(TopicModel::IdRole).toString().isEmpty();
        return {index.data().toString(), isGroup ? TypeToken::SmallMedium : TypeToken::Strong,
                width, 2};
    }
};

} // namespace

TopicList::TopicList(TopicModel &topics, QWidget *parent)
    : Panel(Role::Window, Qt::RightEdge, parent)
    , m_topics(topics)
    , m_view(new QListView)
{
    auto *title = new TextLabel(tr("Learn"), TypeToken::Page);
    title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    title->setMinimumHeight(76);
    title->setContentsMargins(sidePadding, 0, 0, 0);
    m_view->setObjectName(QStringLiteral("topics"));
    m_view->setAccessibleName(tr("Topics"));
    m_view->setModel(&topics);
    m_view->setItemDelegate(new TopicDelegate(m_view));
    setUpRows(*m_view);
    m_view->viewport()->setAutoFillBackground(false);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString id = current.data(TopicModel::IdRole).toString();
                if (!id.isEmpty() && !m_isSetting)
                    Q_EMIT chosen(id);
            });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 13, 12);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_view, 1);
}

void TopicList::setCurrentTopic(const QString &id)
{
    const QScopedValueRollback silence(m_isSetting, true);
    const QModelIndex index = m_topics.index(m_topics.rowOf(id), 0);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

} // namespace hipstride
