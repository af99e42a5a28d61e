// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/own_set_edit.h"

#include <QVBoxLayout>

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/load_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/work_edit.h"

namespace hipstride {

OwnSetEdit::OwnSetEdit(QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(TypeToken::Strong))
    , m_work(new WorkEdit)
    , m_load(new LoadEdit)
{
    auto *fields = new FlowLayout;
    fields->addWidget(m_work);
    fields->addWidget(m_load);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addLayout(fields);
    connect(m_work, &WorkEdit::edited, this, [this](const Work &work) {
        m_set.work = work;
        Q_EMIT edited(m_set);
    });
    connect(m_load, &LoadEdit::edited, this, [this](const Load &load) {
        m_set.load = load;
        Q_EMIT edited(m_set);
    });
}

void OwnSetEdit::setSet(const QString &name, const OwnSet &set)
{
    m_set = set;
    m_name->setText(name);
    setAccessibleName(name);
    m_work->setWork(set.work);
    m_load->setLoad(set.load);
}

} // namespace hipstride
