// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/passphrase_edit.h"

#include <QAction>
#include <QToolButton>

#include "drawing/qt_text.h"
#include "ui/icons.h"

namespace hipstride {

namespace {

constexpr int mostCharacters = 1024;

} // namespace

PassphraseEdit::PassphraseEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    setMaxLength(mostCharacters);
    connect(m_eye, &QAction::triggered, this,
            [this] { setReadable(echoMode() == QLineEdit::Password); });
    auto *button = findChild<QToolButton *>();
    button->setObjectName(QStringLiteral("passphrase-eye"));
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the line
    setReadable(false);
}

std::string PassphraseEdit::passphrase() const
{
    return fromQt(text().normalized(QString::NormalizationForm_C));
}

int PassphraseEdit::length() const
{
    return static_cast<int>(text().normalized(QString::NormalizationForm_C).toUcs4().size());
}

void PassphraseEdit::setReadable(bool isReadable)
{
    setEchoMode(isReadable ? QLineEdit::Normal : QLineEdit::Password);
    // nothing on the computer is to learn it while it can be seen either
    setInputMethodHints(inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    m_eye->setIcon(themedIcon(isReadable ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    const QString name = isReadable ? tr("Hide the passphrase") : tr("Show the passphrase");
    m_eye->setText(name);
    m_eye->setToolTip(name);
    findChild<QToolButton *>()->setAccessibleName(name);
}

} // namespace hipstride
