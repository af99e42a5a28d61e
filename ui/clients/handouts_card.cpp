// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/handouts_card.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "drawing/qt_text.h"
#include "ui/clients/programme_text.h"
#include "ui/session_text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

HandoutsCard::HandoutsCard(QWidget *parent)
    : TitledCard(tr("Handouts"), parent)
    , m_list(new QVBoxLayout)
    , m_nothing(
          new TextLabel(tr("Nothing was given out yet."), TypeToken::Body, Role::TextSecondary))
{
    m_list->setSpacing(12);
    rows()->addWidget(m_nothing);
    rows()->addLayout(m_list);
    rows()->addStretch(1);
}

void HandoutsCard::setSheets(const std::vector<IssuedSheet> &sheets, Date today)
{
    m_sheets = sheets;
    m_today = today;
    m_nothing->setVisible(sheets.empty());
    removeRows(*m_list);
    for (std::size_t i = 0; i < sheets.size(); ++i)
        m_list->addWidget(makeRow(i));
}

QWidget *HandoutsCard::makeRow(std::size_t index)
{
    const IssuedSheet &sheet = m_sheets[index];
    const bool hasBefore = index + 1 < m_sheets.size();
    const QString revision = tr("Revision %1").arg(sheet.revision);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QString besides = toQt(sheet.id);
    if (sheet.programme.review)
        besides += QStringLiteral(" · ") +
                   tr("review %1").arg(logDayText(*sheet.programme.review, m_today));
    words->addWidget(new TextLabel(logDayText(sheet.issued, m_today), TypeToken::Strong));
    for (const QString &line :
         {besides,
          summaryText(sheet.programme, hasBefore ? &m_sheets[index + 1].programme : nullptr)})
        words->addWidget(new TextLabel(line, TypeToken::Small, Role::TextSecondary));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *number = new Chip(QString::number(sheet.revision));
    number->setAccessibleName(revision);
    layout->addWidget(number, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    const auto add = [&](const QString &icon, const QString &name, const char *object,
                         void (HandoutsCard::*wish)(std::size_t)) {
        auto *button =
            makeIconButton(icon, QStringLiteral("%1: %2").arg(revision, name),
                           QStringLiteral("%1-%2").arg(QLatin1String(object)).arg(index));
        layout->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QToolButton::clicked, this, [this, index, wish] { (this->*wish)(index); });
        return button;
    };
    add(QStringLiteral("grid"), tr("enter the paper grid"), "sheet-grid",
        &HandoutsCard::gridRequested);
    add(QStringLiteral("compare"), tr("compare with the one before"), "sheet-compare",
        &HandoutsCard::compareRequested)
        ->setEnabled(hasBefore);
    add(QStringLiteral("print"), tr("print again"), "sheet-print", &HandoutsCard::printRequested);
    return row;
}

} // namespace hipstride
