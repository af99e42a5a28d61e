// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window in German: nothing that can be read or heard is left in English.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

#include "drawing/qt_text.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/recorded_surroundings.h"
#include "support/scripted_prompts.h"
#include "support/speaking.h"
#include "support/temp_folder.h"
#include "ui/main_window.h"
#include "ui/program.h"

using namespace hipstride;

namespace {

/// Words that stand in most English sentences and in no German one.
bool isEnglish(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "(^|\\s)(the|and|your|you|with|this|from|nothing|are|what|of|for|to|or)(\\s|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

void addItems(const QAbstractItemModel &model, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
                texts.append(model.index(row, column).data(role).toString());
        }
    }
}

/// Everything that a person reads in a window, is shown as a tip, or hears.
QStringList textsIn(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->placeholderText() << line->text();
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            addItems(*box->model(), texts);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view != nullptr && view->model() != nullptr)
            addItems(*view->model(), texts);
    }
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

} // namespace

TEST_CASE("English is told from German", "[language]")
{
    CHECK(isEnglish(QStringLiteral("Add the run")));
    CHECK_FALSE(isEnglish(QStringLiteral("Füg den Lauf hinzu")));
}

TEST_CASE("no page of the program in German has a word of English", "[language][pages]")
{
    const Speaking german(QStringLiteral("de"));
    const TempFolder folder;
    ThemeSwitch themeSwitch(*qApp);
    const FixedClock clock;
    ScriptedPrompts prompts;
    RecordedSurroundings surroundings;
    Program program(folder.path(), themeSwitch, clock, prompts,
                    inLanguageAside(readAside(), QStringLiteral("de")), surroundings.all());
    const ShippedData shipped = inLanguage(readShipped(shippedTexts()), QStringLiteral("de"));
    program.document().addRoutine(routineFrom(shipped.templates.templates.front()), QString());
    program.settings().set(setting::isClinic, true);
    program.open();
    program.window().resize(1280, 800);
    for (const char *id :
         {"today", "exercises", "routines", "plan", "progress", "clients", "learn", "settings"}) {
        program.window().showPage(QLatin1String(id));
        QTest::qWait(0);
        const QStringList texts = textsIn(program.window());
        CHECK(texts.size() > 10);
        for (const QString &text : texts) {
            INFO(id << ": " << fromQt(text));
            CHECK_FALSE(isEnglish(text));
        }
    }
}
