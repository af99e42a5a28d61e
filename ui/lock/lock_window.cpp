// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lock_window.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <chrono>

#include "ui/lock/passphrase_edit.h"
#include "ui/style/buttons.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/checked_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

namespace {

constexpr int columnWidth = 360;
constexpr int pictureSize = 64;
constexpr int margin = 40;
constexpr auto pauseAfterWrong = std::chrono::seconds(1);

QPushButton *makeButton(const QString &text, const char *name, ButtonRole role)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(true); // Enter presses it where it has the focus
    setButtonRole(button, role);
    return button;
}

} // namespace

LockWindow::LockWindow(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_passphrase(new PassphraseEdit)
    , m_field(new CheckedField(tr("Passphrase"), m_passphrase))
    , m_working(new TextLabel(tr("Unlocking…"), TypeToken::Small, Role::TextSecondary))
    , m_quit(makeButton(tr("Quit"), "lock-quit", ButtonRole::Outlined))
    , m_unlock(makeButton(tr("Unlock"), "lock-unlock", ButtonRole::Primary))
    , m_wayOut(makeWayOut())
    , m_content(makeContent())
{
    setObjectName(QStringLiteral("lock-window"));
    setWindowTitle(QGuiApplication::applicationDisplayName());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(groundlessScroll(m_content));
    setTabOrder(m_unlock, m_quit); // the next after the field is what one goes on with

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterWrong);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_unlock->setEnabled(true); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockWindow::give);
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] {
        m_field->setProblem({});
        keepLine(true);
    });
    connect(m_unlock, &QPushButton::clicked, this, &LockWindow::give);
    connect(m_quit, &QPushButton::clicked, this, &QWidget::close);
    fitToText();
    showReady();
}

QWidget *LockWindow::makeContent()
{
    m_passphrase->setObjectName(QStringLiteral("lock-passphrase"));
    m_working->setObjectName(QStringLiteral("lock-working"));
    m_working->setContentsMargins(0, 4, 0, 0);
    m_picture->setAlignment(Qt::AlignHCenter);
    auto *title = new TextLabel(tr("Hipstride is locked"), TypeToken::Page);
    title->setAlignment(Qt::AlignHCenter | Qt::AlignTop);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(0);
    column->addWidget(m_picture);
    column->addSpacing(16);
    column->addWidget(title);
    column->addSpacing(24);
    column->addWidget(m_field);
    column->addWidget(m_working);
    column->addSpacing(12);
    column->addWidget(makeButtons());
    column->addSpacing(24);
    column->addWidget(m_wayOut);
    column->addStretch(1);
    return content;
}

QWidget *LockWindow::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_quit, 1);
    row->addWidget(m_unlock, 1);
    return buttons;
}

QWidget *LockWindow::makeWayOut()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    QPushButton *forgot = makeButton(tr("Forgot it?"), "lock-forgot", ButtonRole::Link);
    auto *told = new TextLabel(tr("Nobody can open the data without its passphrase, and nobody can "
                                  "find it out. You can put the locked data aside and begin with "
                                  "empty data. Nothing is deleted."),
                               TypeToken::Body, Role::TextSecondary);
    told->setObjectName(QStringLiteral("lock-told"));
    QPushButton *empty =
        makeButton(tr("Start with empty data…"), "lock-empty", ButtonRole::Outlined);
    column->addWidget(forgot, 0, Qt::AlignHCenter);
    column->addWidget(told);
    column->addWidget(empty, 0, Qt::AlignHCenter);
    for (QWidget *hidden : {static_cast<QWidget *>(told), static_cast<QWidget *>(empty)})
        hidden->hide();
    connect(forgot, &QPushButton::clicked, this, [this, told, empty] {
        const bool isOpen = !told->isHidden();
        told->setVisible(!isOpen);
        empty->setVisible(!isOpen);
        fitToText();
    });
    connect(empty, &QPushButton::clicked, this, &LockWindow::emptyRequested);
    return part;
}

void LockWindow::give()
{
    if (!m_unlock->isEnabled())
        return;
    if (m_passphrase->text().isEmpty()) {
        m_passphrase->setFocus();
        return;
    }
    Q_EMIT passphraseGiven(m_passphrase->passphrase());
}

void LockWindow::setWorking(bool isWorking)
{
    if (isWorking) {
        m_passphrase->setReadable(false);
        m_field->setProblem({});
    }
    m_passphrase->setEnabled(!isWorking);
    m_unlock->setEnabled(!isWorking);
    m_wayOut->setEnabled(!isWorking);
    m_working->setVisible(isWorking);
    keepLine(true);
}

void LockWindow::keepLine(bool isKept)
{
    QSizePolicy policy = m_working->sizePolicy();
    policy.setRetainSizeWhenHidden(isKept);
    m_working->setSizePolicy(policy);
}

void LockWindow::showWorking()
{
    setWorking(true);
}

void LockWindow::showReady()
{
    setWorking(false);
    m_passphrase->clear();
    m_passphrase->setFocus();
}

void LockWindow::showWrong()
{
    setWorking(false);
    m_unlock->setEnabled(false);
    m_pause.start();
    // said before the focus comes back, so that a screen reader reads both
    m_field->setProblem(tr("That is not the passphrase."));
    keepLine(false);
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void LockWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT left();
}

void LockWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitToText();
    QWidget::changeEvent(event);
}

void LockWindow::fitToText()
{
    m_picture->setPixmap(
        QIcon(QStringLiteral(":/icons/app.svg"))
            .pixmap(QSize(spaced(pictureSize), spaced(pictureSize)), devicePixelRatioF()));
    const int width = qRound(columnWidth * textScale()) + 2 * margin;
    const QSize whole(width, m_content->heightForWidth(width));
    setMinimumWidth(width);
    resize(whole.boundedTo(screen()->availableSize()));
}

} // namespace hipstride
