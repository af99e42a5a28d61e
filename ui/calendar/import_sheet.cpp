// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/import_sheet.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

#include "domain/vocabulary.h"
#include "drawing/qt_text.h"
#include "ui/calendar/sheet_fields.h"
#include "ui/day_text.h"
#include "ui/run_text.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int listHeight = 220;

QString wordsOf(const std::vector<std::string> &keywords)
{
    QStringList words;
    for (const std::string &word : keywords)
        words.append(toQt(word));
    return words.join(QStringLiteral(", "));
}

} // namespace

ImportSheet::ImportSheet(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(tr("Read a calendar"), TypeToken::Title))
    , m_summary(new TextLabel(TypeToken::Body, Role::TextSecondary))
    , m_words(new QWidget)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("import-sheet"));
    m_summary->setObjectName(QStringLiteral("import-summary"));
    m_list->setObjectName(QStringLiteral("import-list"));
    m_list->setAccessibleName(tr("What would change"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(listHeight);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(8);
    const RunKeywords usual = usualKeywords();
    for (const RunKind kind : allOf<RunKind>()) {
        const auto index = static_cast<std::size_t>(kind);
        auto *edit = new QLineEdit(wordsOf(usual.words[index]));
        edit->setObjectName(QStringLiteral("keywords-%1").arg(index + 1));
        m_keywords[index] = edit;
        words->addWidget(
            new LabelledField(tr("%1: words that mean it", "Easy run").arg(nameOf(kind)), edit));
        connect(edit, &QLineEdit::textEdited, this, [this] {
            compare();
            QStringList lines;
            for (const QLineEdit *each : m_keywords)
                lines.append(each->text());
            Q_EMIT keywordsEdited(lines);
        });
    }
    const SheetButtons buttons = makeSheetButtons(QStringLiteral("import"));
    m_accept = buttons.accept;
    m_accept->setText(tr("Take them over"));
    connect(buttons.accept, &QPushButton::clicked, this, [this] { Q_EMIT accepted(m_changes); });
    connect(buttons.cancel, &QPushButton::clicked, this, &ImportSheet::cancelled);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(buttons.row);
    column->addWidget(m_words);
}

void ImportSheet::setReading(const QString &source, const CalendarReading &reading,
                             const std::vector<Run> &existing, Date today)
{
    m_source = source;
    m_reading = reading;
    m_existing = existing;
    m_today = today;
    compare();
}

void ImportSheet::setKeywords(const QStringList &lines)
{
    const qsizetype count = std::min<qsizetype>(lines.size(), std::ssize(m_keywords));
    for (qsizetype i = 0; i < count; ++i)
        m_keywords[static_cast<std::size_t>(i)]->setText(lines[i]);
}

RunKeywords ImportSheet::keywords() const
{
    RunKeywords keywords;
    for (std::size_t index = 0; index < m_keywords.size(); ++index)
        keywords.words[index] = keywordsFrom(fromQt(m_keywords[index]->text()));
    return keywords;
}

void ImportSheet::compare()
{
    m_list->clear();
    m_changes = {};
    const bool isRead = m_reading.problems.empty();
    m_words->setVisible(isRead);
    if (!isRead) {
        m_accept->setEnabled(false);
        m_summary->setText(tr("%1 cannot be read. Nothing was changed.", "file").arg(m_source));
        for (const Problem &problem : m_reading.problems)
            m_list->addItem(toQt(lineOf(problem)));
        return;
    }
    const std::string source = fromQt(m_source);
    const std::vector<Run> runs = runsFrom(m_reading.events, keywords(), source);
    m_changes = changesBy(runs, m_existing, source, m_today);
    m_summary->setText(tr("%1: %2 new, %3 changed, %4 gone, %5 as before. %6 "
                          "events are no runs.")
                           .arg(m_source)
                           .arg(m_changes.added.size())
                           .arg(m_changes.changed.size())
                           .arg(m_changes.removed.size())
                           .arg(m_changes.unchanged)
                           .arg(m_reading.events.size() - runs.size()));
    listRuns(tr("New"), m_changes.added);
    listRuns(tr("Changed"), m_changes.changed);
    listRuns(tr("Gone"), m_changes.removed);
    m_accept->setEnabled(!m_changes.isEmpty());
}

void ImportSheet::listRuns(const QString &what, const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        const QString day = dayText(std::get<Once>(run.when).day);
        const QString when =
            run.time ? tr("%1, %2", "day, time").arg(day, clockText(*run.time)) : day;
        const QString name = run.name.empty() ? nameOf(run.kind) : toQt(run.name);
        m_list->addItem(tr("%1: %2, %3 (%4)", "New: Tue 24 Nov, 18:00, Club run (easy)")
                            .arg(what, when, name, wordOf(glyphOf(run.kind))));
    }
}

void ImportSheet::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void ImportSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hipstride
