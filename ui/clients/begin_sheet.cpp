// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/begin_sheet.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

#include "drawing/search_form.h"
#include "ui/icons.h"
#include "ui/style/buttons.h"
#include "ui/style/focus_ring.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int placeRole = Qt::UserRole; ///< in the beginnings

bool hasEach(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

} // namespace

BeginSheet::BeginSheet(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_nothing(new TextLabel(TypeToken::Body, Role::TextSecondary))
    , m_done(new MessageStrip)
    , m_rename(makeButton(tr("Rename the protocol…"), "begin-rename", &BeginSheet::rename))
    , m_remove(makeButton(tr("Remove the protocol"), "begin-remove", &BeginSheet::remove))
    , m_take(makeButton(tr("Begin with this"), "begin-take", &BeginSheet::take))
{
    setObjectName(QStringLiteral("begin-sheet"));
    setWindowTitle(tr("What does the programme begin with?"));
    resize(620, 620);
    m_search->setObjectName(QStringLiteral("begin-search"));
    m_search->setPlaceholderText(tr("Find a template, a protocol or a routine"));
    m_search->setAccessibleName(tr("What the programme begins with"));
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("begin-list"));
    m_list->setAccessibleName(tr("What a programme may begin with"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::ClickFocus); // the arrows of the field move in it
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setPaintsOwnFocus(m_list);
    m_done->setObjectName(QStringLiteral("begin-done"));
    m_done->hide();
    setButtonRole(m_take, ButtonRole::Primary);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &BeginSheet::find);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BeginSheet::tellChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &BeginSheet::take);
    connect(m_done, &MessageStrip::actionChosen, this, [this] {
        m_done->hide();
        m_undo();
    });
    m_search->setFocus();
}

void BeginSheet::layOut()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    QPushButton *cancel = makeButton(tr("Cancel"), "begin-cancel", &QDialog::reject);
    setButtonRole(cancel, ButtonRole::Quiet);
    for (QPushButton *button : {m_rename, m_remove, cancel, m_take})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(new TextLabel(tr("It is copied. What you change is for this client only."),
                                    TypeToken::Small, Role::TextSecondary));
    column->addWidget(m_done);
    column->addWidget(buttons);
}

QPushButton *BeginSheet::makeButton(const QString &text, const char *name,
                                    void (BeginSheet::*pressed)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false); // Enter in the field takes what is chosen
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

void BeginSheet::setBeginnings(std::vector<Beginning> beginnings)
{
    m_beginnings = std::move(beginnings);
    find();
}

void BeginSheet::offerUndo(const QString &text, const std::function<void()> &undo)
{
    m_undo = undo;
    m_done->setMessage({.text = text, .actions = {{.text = tr("Undo")}}});
    m_done->show();
}

void BeginSheet::find()
{
    const QStringList words = searchForm(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (std::size_t i = 0; i < m_beginnings.size(); ++i) {
        const Beginning &one = m_beginnings[i];
        if (!hasEach(searchForm(one.name + u' ' + one.kind), words))
            continue;
        auto *item = new QTreeWidgetItem(m_list, {one.name, one.kind});
        item->setData(0, placeRole, static_cast<int>(i));
        item->setToolTip(0, one.name);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_nothing->setVisible(m_list->topLevelItemCount() == 0);
    m_nothing->setText(tr("Nothing is called “%1”.").arg(m_search->text().trimmed()));
    tellChosen();
}

const Beginning *BeginSheet::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr
               ? nullptr
               : &m_beginnings[static_cast<std::size_t>(item->data(0, placeRole).toInt())];
}

void BeginSheet::tellChosen()
{
    const Beginning *beginning = current();
    m_take->setEnabled(beginning != nullptr);
    for (QPushButton *button : {m_rename, m_remove})
        button->setVisible(beginning != nullptr && beginning->protocol != 0);
}

void BeginSheet::take()
{
    if (const Beginning *beginning = current()) {
        const Programme programme = beginning->programme;
        accept();
        Q_EMIT chosen(programme);
    }
}

void BeginSheet::rename()
{
    const Beginning &beginning = *current();
    Q_EMIT renameRequested({beginning.protocol, beginning.programme});
}

void BeginSheet::remove()
{
    const Beginning &beginning = *current();
    Q_EMIT removeRequested({beginning.protocol, beginning.programme});
}

bool BeginSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return false;
    }
}

} // namespace hipstride
