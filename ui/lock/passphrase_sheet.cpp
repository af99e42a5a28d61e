// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/passphrase_sheet.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "ui/lock/passphrase_edit.h"
#include "ui/style/buttons.h"
#include "ui/style/focus_ring.h"
#include "ui/theme.h"
#include "ui/widgets/checked_field.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

namespace {

constexpr int fewestCharacters = 8;
constexpr int columnWidth = 500;

struct Words
{
    QString title;
    QString explanation;
    QString verb; ///< on the button
    QString working;
};

Words wordsOf(PassphraseTask task)
{
    switch (task) {
    case PassphraseTask::Set:
        return {PassphraseSheet::tr("Set a passphrase"),
                PassphraseSheet::tr("From now on your data opens only with it. Sheets and "
                                    "programmes you save, and copies you keep elsewhere, are not "
                                    "protected."),
                PassphraseSheet::tr("Set passphrase"),
                PassphraseSheet::tr("Your data is being protected…")};
    case PassphraseTask::Change:
        return {PassphraseSheet::tr("Change the passphrase"),
                PassphraseSheet::tr("From now on your data opens only with the new one. Copies you "
                                    "keep elsewhere open with the old one still."),
                PassphraseSheet::tr("Change passphrase"),
                PassphraseSheet::tr("The passphrase is being changed…")};
    case PassphraseTask::Remove:
        return {PassphraseSheet::tr("Remove the passphrase"),
                PassphraseSheet::tr("Whoever opens your files can read your data then."),
                PassphraseSheet::tr("Remove passphrase"),
                PassphraseSheet::tr("The passphrase is being removed…")};
    }
    return {};
}

PassphraseEdit *makeEdit(const char *name)
{
    auto *edit = new PassphraseEdit;
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}

} // namespace

QString wordsOfDone(PassphraseTask task)
{
    switch (task) {
    case PassphraseTask::Set:
        return PassphraseSheet::tr("Your data is protected.");
    case PassphraseTask::Change:
        return PassphraseSheet::tr("Your passphrase is changed.");
    case PassphraseTask::Remove:
        return PassphraseSheet::tr("Your data is no longer protected.");
    }
    return {};
}

PassphraseSheet::PassphraseSheet(PassphraseTask task, QWidget *parent)
    : QDialog(parent)
    , m_task(task)
    , m_fields(new QWidget)
    , m_working(new TextLabel(wordsOf(task).working, TypeToken::Body, Role::TextSecondary))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_do(new QPushButton(wordsOf(task).verb))
{
    setObjectName(QStringLiteral("passphrase-sheet"));
    setWindowTitle(wordsOf(task).title);
    setModal(true);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(focusRingMargin, focusRingMargin, focusRingMargin, focusRingMargin);
    fields->setSpacing(16);
    fields->addWidget(new TextLabel(wordsOf(task).title, TypeToken::Title));
    fields->addWidget(
        new TextLabel(wordsOf(task).explanation, TypeToken::Body, Role::TextSecondary));
    if (task != PassphraseTask::Set)
        addPresent(*fields);
    if (task != PassphraseTask::Remove)
        addNext(*fields);
    fields->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    column->addWidget(groundlessScroll(m_fields), 1);
    column->addWidget(makeButtons());
    setWorking(false);
    check();
    fitToText();
}

void PassphraseSheet::addPresent(QVBoxLayout &column)
{
    m_present = makeEdit("passphrase-present");
    m_presentField = new CheckedField(m_task == PassphraseTask::Change ? tr("The passphrase so far")
                                                                       : tr("Passphrase"),
                                      m_present);
    column.addWidget(m_presentField);
    connect(m_present, &QLineEdit::textChanged, this, &PassphraseSheet::check);
}

void PassphraseSheet::addNext(QVBoxLayout &column)
{
    m_next = makeEdit("passphrase-next");
    m_nextField = new CheckedField(tr("New passphrase"), m_next);
    m_again = makeEdit("passphrase-again");
    m_againField = new CheckedField(tr("The same again"), m_again);
    auto *warning = new MessageStrip;
    warning->setMessage(
        {.kind = MessageKind::Warning,
         .title = tr("Without the passphrase your data is gone for good."),
         .text = tr("Nobody can bring it back. Keep the passphrase somewhere safe.")});
    m_known = new QCheckBox(tr("I know that"));
    m_known->setObjectName(QStringLiteral("passphrase-known"));
    m_known->setAccessibleDescription(tr("Without the passphrase your data is gone for good."));
    m_knownProblem =
        new TextLabel(tr("Tick this to go on."), TypeToken::Small, Role::TextSecondary);
    m_knownProblem->setObjectName(QStringLiteral("passphrase-known-problem"));

    column.addWidget(m_nextField);
    column.addWidget(m_againField);
    column.addWidget(new TextLabel(
        tr("Four words that do not belong together are easy to keep and hard to guess."),
        TypeToken::Small, Role::TextSecondary));
    column.addWidget(warning);
    auto *known = new QVBoxLayout;
    known->setSpacing(4);
    known->addWidget(m_known);
    known->addWidget(m_knownProblem);
    column.addLayout(known);
    for (const PassphraseEdit *edit : {m_next, m_again})
        connect(edit, &QLineEdit::textChanged, this, &PassphraseSheet::check);
    connect(m_known, &QCheckBox::toggled, this, &PassphraseSheet::check);
}

QWidget *PassphraseSheet::makeButtons()
{
    m_working->setObjectName(QStringLiteral("passphrase-working"));
    m_cancel->setObjectName(QStringLiteral("passphrase-cancel"));
    m_cancel->setAutoDefault(false);
    setButtonRole(m_cancel, ButtonRole::Quiet);
    m_do->setObjectName(QStringLiteral("passphrase-do"));
    m_do->setDefault(true);
    setButtonRole(m_do, ButtonRole::Primary);
    QSizePolicy policy = m_working->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_working->setSizePolicy(policy);

    m_buttons = new QWidget;
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(focusRingMargin, 0, focusRingMargin, 0);
    row->setSpacing(8);
    row->addWidget(m_working, 1, Qt::AlignVCenter);
    row->addWidget(m_cancel);
    row->addWidget(m_do);
    connect(m_cancel, &QPushButton::clicked, this, &PassphraseSheet::reject);
    connect(m_do, &QPushButton::clicked, this, &PassphraseSheet::give);
    return m_buttons;
}

void PassphraseSheet::fitToText()
{
    const int width = qRound(columnWidth * textScale());
    const QMargins margins = layout()->contentsMargins();
    const QSize around(margins.left() + margins.right(),
                       margins.top() + margins.bottom() + layout()->spacing());
    const int height = m_fields->heightForWidth(width) + m_buttons->sizeHint().height();
    setMinimumWidth(width + around.width());
    resize((QSize(width, height) + around).boundedTo(screen()->availableSize()));
}

void PassphraseSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitToText();
    QDialog::changeEvent(event);
}

bool PassphraseSheet::checkPresent()
{
    if (m_present == nullptr)
        return true;
    const bool isThere = !m_present->text().isEmpty();
    m_presentField->setProblem(isThere ? QString() : tr("Type the passphrase you have."));
    return isThere;
}

bool PassphraseSheet::checkNext()
{
    if (m_next == nullptr)
        return true;
    const int length = m_next->length();
    QString problem;
    if (length == 0)
        problem = tr("Choose one of at least 8 characters.");
    else if (length < fewestCharacters)
        problem = tr("At least 8 characters; %n more.", nullptr, fewestCharacters - length);
    m_nextField->setProblem(problem);

    const bool isSame = m_next->passphrase() == m_again->passphrase();
    QString againProblem;
    if (m_again->text().isEmpty())
        againProblem = tr("Type it once more, so that no slip of a key locks you out.");
    else if (!isSame)
        againProblem = tr("This is not the same as above.");
    m_againField->setProblem(againProblem);
    return problem.isEmpty() && againProblem.isEmpty();
}

bool PassphraseSheet::checkKnown()
{
    if (m_known == nullptr)
        return true;
    m_knownProblem->setVisible(!m_known->isChecked());
    return m_known->isChecked();
}

void PassphraseSheet::check()
{
    const bool isPresent = checkPresent();
    const bool isNext = checkNext();
    const bool isKnown = checkKnown();
    m_do->setEnabled(isPresent && isNext && isKnown && !m_isWorking);
}

void PassphraseSheet::give()
{
    Q_EMIT given(m_present != nullptr ? m_present->passphrase() : std::string(),
                 m_next != nullptr ? m_next->passphrase() : std::string());
}

void PassphraseSheet::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    for (PassphraseEdit *edit : {m_present, m_next, m_again}) {
        if (edit != nullptr && isWorking)
            edit->setReadable(false);
    }
    m_fields->setEnabled(!isWorking);
    m_cancel->setEnabled(!isWorking);
    m_working->setVisible(isWorking);
}

void PassphraseSheet::showWorking()
{
    setWorking(true);
    check();
}

void PassphraseSheet::showReady()
{
    setWorking(false);
    check();
}

void PassphraseSheet::showWrong()
{
    showReady();
    m_presentField->setProblem(tr("That is not the passphrase."));
    m_present->setFocus();
    m_present->selectAll();
}

void PassphraseSheet::reject()
{
    if (!m_isWorking)
        QDialog::reject();
}

void PassphraseSheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colour(this, Role::Surface));
}

} // namespace hipstride
