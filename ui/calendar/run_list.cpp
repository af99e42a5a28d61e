// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/run_list.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <map>

#include "drawing/qt_text.h"
#include "ui/calendar/rule_text.h"
#include "ui/icons.h"
#include "ui/run_text.h"
#include "ui/style/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

QToolButton *moreButton(const QString &of)
{
    auto *more = new QToolButton;
    more->setObjectName(QStringLiteral("run-more"));
    more->setIcon(themedIcon(QStringLiteral("more")));
    more->setAutoRaise(true);
    more->setToolTip(RunList::tr("More"));
    more->setAccessibleName(RunList::tr("More for %1").arg(of));
    return more;
}

QMenu *menuAt(const QWidget *at, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("run-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at->mapToGlobal(at->rect().bottomLeft()));
    return menu;
}

} // namespace

RunList::RunList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_none(new TextLabel(tr("No runs are known yet."), TypeToken::Body, Role::TextSecondary))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_none);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 4, 4);
    const auto addAction = [&](const QString &text, const char *objectName,
                               void (RunList::*wish)()) {
        auto *button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(objectName));
        button->setAutoDefault(false);
        setButtonSize(button, ButtonSize::Dense);
        connect(button, &QPushButton::clicked, this, wish);
        flow->addWidget(button);
    };
    addAction(tr("Add a run"), "add-run", &RunList::addRequested);
    addAction(tr("Read a calendar…"), "import-runs", &RunList::importRequested);
    addAction(tr("Limits and pauses"), "frame", &RunList::frameRequested);
    auto *whole = new QVBoxLayout;
    whole->setContentsMargins(0, 12, 0, 0);
    whole->addWidget(actions);
    m_rows->addLayout(whole);
}

void RunList::setRuns(const std::vector<Run> &runs, Date today)
{
    for (QWidget *row : m_shown) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater(); // its menu may be what changed the runs
    }
    m_shown.clear();
    std::map<QString, int> sources;
    for (const Run &run : runs) {
        if (!run.source.empty()) {
            ++sources[toQt(run.source)];
            continue;
        }
        const auto *weekly = std::get_if<OnWeekdays>(&run.when);
        if (weekly != nullptr && (!weekly->until || *weekly->until >= today))
            m_shown.push_back(makeWeekly(run));
    }
    for (const auto &[source, count] : sources)
        m_shown.push_back(makeSource(source, count));
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        m_rows->insertWidget(static_cast<int>(row), m_shown[row]);
    m_none->setVisible(runs.empty());
}

QWidget *RunList::makeWeekly(const Run &run)
{
    const QString name = run.name.empty() ? nameOf(run.kind) : toQt(run.name);
    const ScheduleRule asRule{
        .id = {}, .routine = {}, .when = std::get<OnWeekdays>(run.when), .time = run.time};
    QToolButton *more = moreButton(name);
    connect(more, &QToolButton::clicked, this, [this, id = run.id, more] {
        QMenu *menu = menuAt(more, this);
        menu->addAction(tr("Change…"), this, [this, id] { Q_EMIT changeRequested(id); });
        menu->addAction(tr("Delete"), this, [this, id] { Q_EMIT removeRequested(id); });
    });
    return makeRow(name, ruleText(asRule, std::get<OnWeekdays>(run.when).from), more);
}

QWidget *RunList::makeSource(const QString &source, int runs)
{
    QToolButton *more = moreButton(source);
    connect(more, &QToolButton::clicked, this, [this, source, more] {
        QMenu *menu = menuAt(more, this);
        menu->addAction(tr("Take its runs out"), this,
                        [this, source] { Q_EMIT removeSourceRequested(source); });
    });
    return makeRow(source, runs == 1 ? tr("1 run") : tr("%n runs", nullptr, runs), more);
}

QWidget *RunList::makeRow(const QString &name, const QString &line, QWidget *more)
{
    auto *row = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(name, TypeToken::Strong));
    words->addWidget(new TextLabel(line, TypeToken::Small, Role::TextSecondary));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 7);
    layout->setSpacing(6);
    layout->addLayout(words, 1);
    layout->addWidget(more);
    return row;
}

} // namespace hipstride
