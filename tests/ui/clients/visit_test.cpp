// SPDX-License-Identifier: GPL-3.0-or-later
// A visit as a physio goes through it, with nothing but clicks and keys.
#include <QFileInfo>

#include <ctime>

#include "drawing/qt_text.h"
#include "ui/clients/clinic.h"
#include "ui/clients/programme_sheet.h"
#include "ui/document/client_sheets.h"

using namespace hipstride;

namespace {

/// Counts what the hands do, and measures what the program needs to answer.
struct Visit : Clinic
{
    int clicks = 0;
    int keys = 0;    ///< that choose, go on and change doses
    int words = 0;   ///< keys of free words, which any program would need
    double work = 0; ///< milliseconds of the processor, so that a busy machine counts for nothing

    template <typename Act>
    void timed(Act &&act)
    {
        const std::clock_t begin = std::clock();
        act();
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const double took = 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        work += took;
    }
    QWidget *inFocus() const
    {
        INFO("after " << clicks << " clicks and " << keys << " keys");
        REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
        return QApplication::focusWidget();
    }
    void press(const char *name)
    {
        INFO(name);
        QWidget *button = find(name);
        REQUIRE(button != nullptr);
        timed([&] { QTest::mouseClick(button, Qt::LeftButton); });
        ++clicks;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        timed([&] { QTest::keyClick(inFocus(), key, modifiers); });
        ++keys;
    }
    void type(const QString &text, int &counter)
    {
        timed([&] { QTest::keyClicks(inFocus(), text); });
        counter += static_cast<int>(text.size());
    }
    /// The question itself is answered by the scripted prompts: its keys are counted here.
    void willAnswer(const QString &text)
    {
        prompts.willType(text);
        words += static_cast<int>(text.size());
        ++keys; // Enter
    }
};

} // namespace

TEST_CASE("a visit: new client, template, six doses, one sentence, a note, and the PDF",
          "[clients][visit]")
{
    Visit visit;
    visit.program->settings().set(setting::isClinic, true);
    visit.program->window().showPage(QStringLiteral("clients"));
    visit.program->window().activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&visit.program->window()));

    visit.willAnswer(QStringLiteral("Jonas Berg"));
    visit.press("emptyPrimary");
    const PersonId jonas = visit.program->people().people().back().id;

    visit.key(Qt::Key_Space); // the button that writes has the focus
    visit.type(QStringLiteral("hotel"), visit.keys);
    visit.key(Qt::Key_Return);
    auto *dialog = visit.find<ProgrammeSheet>("programme-sheet");
    REQUIRE(dialog != nullptr);
    const Programme before = dialog->programme();
    REQUIRE(before.steps.size() == 6);

    visit.press("sets"); // of the first exercise
    visit.key(Qt::Key_A, Qt::ControlModifier);
    for (int row = 0; row < 6; ++row) {
        if (row > 0)
            visit.key(Qt::Key_Down, Qt::ControlModifier);
        visit.type(before.steps[static_cast<std::size_t>(row)].step.dose.sets == 5
                       ? QStringLiteral("4")
                       : QStringLiteral("5"),
                   visit.keys);
    }

    visit.press("programme-words"); // of the first exercise; the cursor stands in the steps
    visit.key(Qt::Key_End, Qt::ShiftModifier);
    visit.type(QStringLiteral("Lie on your back on the rug."), visit.words);
    visit.press("programme-issue");

    REQUIRE(visit.find("handoutPreview") != nullptr);
    const QString pdf = toQt((visit.folder.path() / "jonas.pdf").string());
    visit.prompts.willSaveTo(pdf);
    ++visit.keys; // Enter in the file dialog
    visit.press("savePdf");
    visit.press("close");
    visit.program->window().activateWindow(); // a desktop does that by itself

    visit.press("client-notes");
    visit.type(QStringLiteral("Right hip, better on stairs."), visit.words);
    visit.press("client-search"); // anywhere else

    const std::vector<IssuedSheet> sheets = visit.program->sheets().sheets(jonas);
    REQUIRE(sheets.size() == 1);
    for (std::size_t i = 0; i < 6; ++i)
        CHECK(sheets[0].programme.steps[i].step.dose.sets != before.steps[i].step.dose.sets);
    CHECK(sheets[0].programme.steps[0].instructions.front() == "Lie on your back on the rug.");
    CHECK(sheets[0].programme.steps[0].instructions.size() > 1);
    CHECK(visit.fileOf(jonas).notes == "Right hip, better on stairs.");
    CHECK(QFileInfo(pdf).size() > 10000);
    CHECK(visit.prompts.told().empty());

    WARN("A visit took " << visit.clicks << " clicks, " << visit.keys << " keys and " << visit.words
                         << " letters of free words; the program worked " << visit.work << " ms.");
    CHECK(visit.clicks <= 8);
    CHECK(visit.keys <= 40);
#ifdef NDEBUG // the program as it is installed; without optimisation it takes about twice as long
    CHECK(visit.work <= 1000);
#endif
}
