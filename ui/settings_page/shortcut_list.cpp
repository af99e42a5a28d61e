// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_page/shortcut_list.h"

#include <QGridLayout>

#include "ui/actions.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

struct Row
{
    QString what;
    QStringList keys;
};

QStringList capsOf(const QKeySequence &shortcut)
{
    return shortcut.toString(QKeySequence::NativeText).split(QLatin1Char('+'), Qt::SkipEmptyParts);
}

QList<Row> windowRows()
{
    QList<Row> rows;
    for (const ActionId id : allActions()) {
        const ActionInfo info = infoOf(id);
        rows.append({info.text, capsOf(info.shortcut)});
    }
    return rows;
}

} // namespace

ShortcutList::ShortcutList(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    QList<Row> rows = windowRows();
    rows.append({tr("Pages, from Today on"),
                 {capsOf(QKeySequence(Qt::CTRL | Qt::Key_1)).value(0), tr("1–5")}});
    rows.append({tr("Move an exercise up or down"), {tr("Alt"), tr("↑ ↓")}});
    rows.append({tr("In a session: set done"), {tr("Enter")}});
    rows.append({tr("In a session: pause"), {tr("Space")}});
    rows.append({tr("In a session: change what was done"), {tr("C")}});
    rows.append({tr("In a session: back to the last set"), {tr("B")}});
    rows.append({tr("In a session: skip"), {tr("S")}});
    for (int i = 0; i < rows.size(); ++i) {
        grid->addWidget(new TextLabel(rows[i].what, TypeToken::Body), i, 0);
        auto *keys = new KeyHint(rows[i].keys, QString());
        keys->setAccessibleName(rows[i].what + QStringLiteral(": ") +
                                rows[i].keys.join(QStringLiteral(" + ")));
        grid->addWidget(keys, i, 1, Qt::AlignRight);
    }
}

} // namespace hipstride
