// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>

#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int headerHeight = 76;
constexpr int sideMargin = 32;

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new TextLabel(title, TypeToken::Page, Role::Text, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setMinimumHeight(headerHeight);
    m_row->setSpacing(8);
    setSideMargins(sideMargin, sideMargin);
    m_row->addWidget(m_title, 1, Qt::AlignVCenter);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::addAction(QWidget *control)
{
    m_row->addWidget(control, 0, Qt::AlignVCenter);
}

void PageHeader::setSideMargins(int left, int right)
{
    m_row->setContentsMargins(left, 8, right, 8);
}

} // namespace hipstride
