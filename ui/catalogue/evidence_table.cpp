// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/evidence_table.h"

#include <QHeaderView>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

#include "ui/catalogue/evidence_delegate.h"
#include "ui/catalogue/evidence_model.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int lowestRow = 26;
constexpr int usualStudy = 116;
constexpr int narrowestMuscle = 104;

/// Heads that stand over the words of their columns, the last one flush right as its numbers are.
class Head : public QHeaderView
{
public:
    explicit Head(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {}

protected:
    void paintSection(QPainter *painter, const QRect &cell, int column) const override
    {
        const bool isNumber = column == EvidenceModel::NumberColumn;
        painter->setFont(fontOf(TypeToken::Small));
        painter->setPen(colour(palette(), Role::TextSecondary));
        painter->drawText(EvidenceDelegate::wordsIn(cell, column),
                          int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                          model()->headerData(column, Qt::Horizontal).toString());
    }
    QSize sectionSizeFromContents(int column) const override
    {
        return QSize(QHeaderView::sectionSizeFromContents(column).width(), spaced(lowestRow));
    }
};

} // namespace

EvidenceTable::EvidenceTable(EvidenceModel *model, QWidget *parent)
    : QTableView(parent)
    , m_cells(new EvidenceDelegate(this))
{
    model->setParent(this);
    setModel(model);
    setItemDelegate(m_cells);
    setHorizontalHeader(new Head(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(true);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(spaced(lowestRow));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    shareWidth(sizeHint().width());
    fitRows();
}

int EvidenceTable::widest(int column) const
{
    const bool isNumber = column == EvidenceModel::NumberColumn;
    const QFontMetrics words(fontOf(isNumber ? TypeToken::Strong : TypeToken::Body));
    int width = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        width =
            std::max(width, words.horizontalAdvance(model()->index(row, column).data().toString()));
    return width + 2 * EvidenceDelegate::padding();
}

void EvidenceTable::shareWidth(int width)
{
    const int head =
        QFontMetrics(fontOf(TypeToken::Small))
            .horizontalAdvance(
                model()->headerData(EvidenceModel::NumberColumn, Qt::Horizontal).toString()) +
        2 * EvidenceDelegate::padding();
    // wide enough for most, so that the tables of one exercise line up
    const int study =
        std::min(std::max(widest(EvidenceModel::StudyColumn), spaced(usualStudy)), width * 2 / 5);
    const int plain = std::max(widest(EvidenceModel::NumberColumn), head);
    const int withBar =
        std::max(widest(EvidenceModel::NumberColumn) + EvidenceDelegate::usualBarWidth(), head);
    const bool hasBar = width - study - withBar >= spaced(narrowestMuscle);
    const int number = std::min(hasBar ? withBar : plain, width / 2);
    m_cells->setBarWidth(hasBar ? EvidenceDelegate::usualBarWidth() - EvidenceDelegate::padding()
                                : 0);
    setColumnWidth(EvidenceModel::StudyColumn, study);
    setColumnWidth(EvidenceModel::NumberColumn, number);
    setColumnWidth(EvidenceModel::MuscleColumn, width - study - number);
}

void EvidenceTable::fitRows()
{
    int height = horizontalHeader()->sizeHint().height();
    for (int row = 0; row < model()->rowCount(); ++row) {
        int tallest = spaced(lowestRow);
        for (int column = 0; column < EvidenceModel::ColumnCount; ++column)
            tallest = std::max(tallest, EvidenceDelegate::heightOf(model()->index(row, column),
                                                                   columnWidth(column)));
        setRowHeight(row, tallest);
        height += tallest;
    }
    setFixedHeight(height);
}

void EvidenceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth(viewport()->width());
    fitRows();
}

void EvidenceTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what is around it scrolls
}

} // namespace hipstride
