// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_head.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "domain/person.h"
#include "drawing/qt_text.h"
#include "ui/icons.h"
#include "ui/person_badge.h"
#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int discSize = 44;
constexpr double largeText = 1.5; ///< from here on the buttons stand below
constexpr int longestAbout = 100; ///< letters; not longer than ClientLimits in any writing

} // namespace

class ClientHead::Disc : public QWidget
{
public:
    QSize sizeHint() const override { return {spaced(discSize), spaced(discSize)}; }

    void setInitials(const QString &initials)
    {
        m_initials = initials;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintInitials(painter, rect(), m_initials, palette());
    }

private:
    QString m_initials;
};

ClientHead::ClientHead(QWidget *parent)
    : QWidget(parent)
    , m_disc(new Disc)
    , m_name(new TextLabel(TypeToken::Title))
    , m_about(new QLineEdit)
    , m_open(new QPushButton(tr("Open the pages")))
    , m_write(new QPushButton(themedIcon(QStringLiteral("routines")), QString()))
    , m_more(new QToolButton)
{
    m_name->setObjectName(QStringLiteral("client-name"));
    m_about->setObjectName(QStringLiteral("client-about"));
    m_about->setFrame(false);
    m_about->setMaxLength(longestAbout);
    m_about->setPlaceholderText(tr("One line about the client"));
    m_about->setAccessibleName(tr("One line about the client"));
    m_open->setObjectName(QStringLiteral("open-client"));
    m_open->setToolTip(tr("Today, Routines, Plan and Progress of this client"));
    m_write->setObjectName(QStringLiteral("write-revision"));
    setButtonRole(m_write, ButtonRole::Primary);
    m_more->setObjectName(QStringLiteral("client-more"));
    m_more->setIcon(themedIcon(QStringLiteral("more")));
    m_more->setAccessibleName(tr("More about this client"));
    m_more->setToolTip(tr("Share, rename, archive, merge, erase"));
    m_more->setMenu(makeMenu());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    layOut();
    setRevision(1, false);
    connect(m_about, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT aboutEdited(m_about->text().trimmed()); });
    connect(m_open, &QPushButton::clicked, this, &ClientHead::openRequested);
    connect(m_write, &QPushButton::clicked, this, &ClientHead::writeRequested);
}

QMenu *ClientHead::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("client-menu"));
    m_share =
        menu->addAction(tr("Share the last sheet as a file…"), this, &ClientHead::shareRequested);
    m_share->setObjectName(QStringLiteral("share-sheet"));
    menu->addAction(tr("Take in a programme…"), this, &ClientHead::intakeRequested)
        ->setObjectName(QStringLiteral("take-in"));
    menu->addSeparator();
    menu->addAction(tr("Rename…"), this, &ClientHead::renameRequested)
        ->setObjectName(QStringLiteral("rename-client"));
    m_archive = menu->addAction(tr("Put into the archive"), this, &ClientHead::archiveRequested);
    m_archive->setObjectName(QStringLiteral("archive-client"));
    menu->addAction(tr("Is the same person as…"), this, &ClientHead::mergeRequested)
        ->setObjectName(QStringLiteral("merge-client"));
    menu->addSeparator();
    menu->addAction(tr("Erase for good…"), this, &ClientHead::eraseRequested)
        ->setObjectName(QStringLiteral("erase-client"));
    return menu;
}

void ClientHead::layOut()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_about);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_open);
    flow->addWidget(m_write);
    m_disc->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 8);
    row->setSpacing(14);
    row->addWidget(m_disc, 0, Qt::AlignVCenter);
    m_wordsAndButtons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_wordsAndButtons->addLayout(words, 1);
    m_wordsAndButtons->addWidget(buttons, 0, Qt::AlignVCenter);
    row->addLayout(m_wordsAndButtons, 1);
    row->addWidget(m_more, 0, Qt::AlignVCenter);
    chooseForm();
}

void ClientHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        chooseForm();
    QWidget::changeEvent(event);
}

void ClientHead::chooseForm()
{
    m_disc->updateGeometry();
    m_wordsAndButtons->setDirection(textScale() >= largeText ? QBoxLayout::TopToBottom
                                                             : QBoxLayout::LeftToRight);
}

void ClientHead::setClient(const QString &name, const QString &about, bool isArchived)
{
    m_disc->setInitials(toQt(initialsOf(fromQt(name))));
    m_name->setText(name);
    if (m_about->text() != about) {
        m_about->setText(about);
        m_about->setCursorPosition(0); // its beginning is what is seen
    }
    m_about->setToolTip(about);
    m_archive->setText(isArchived ? tr("Take out of the archive") : tr("Put into the archive"));
}

void ClientHead::focusWriting()
{
    m_write->setFocus(Qt::ShortcutFocusReason);
}

void ClientHead::setRevision(int next, bool isBegun)
{
    m_share->setEnabled(next > 1);
    if (isBegun)
        m_write->setText(tr("Go on with revision %1").arg(next));
    else
        m_write->setText(next == 1 ? tr("Write a programme") : tr("Write revision %1").arg(next));
}

} // namespace hipstride
