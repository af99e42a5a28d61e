// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QScrollArea>

#include "catalogue/catalogue_reader.h"
#include "played_session.h"
#include "routine/session_begin.h"
#include "support/process_limits.h"
#include "ui/shipped_data.h"
#include "ui/style/hipstride_style.h"
#include "ui/theme.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

Catalogue shippedCatalogue()
{
    return readCatalogue(shippedTexts().exercises.toStdString()).catalogue;
}

/// Solved once for all the scenes.
const FigureLibrary &allFigures()
{
    static const FigureLibrary library = shippedFigures();
    return library;
}

/// Every kind of work, in an order a person might do.
Session homeLadder(const Catalogue &catalogue)
{
    const Dose bridge{.sets = 3,
                      .work = Repetitions{12, 12},
                      .side = Side::Each,
                      .tempo = Tempo{3, 0, 1, 0},
                      .rest = seconds(45)};
    const Dose plank{.sets = 2, .work = Hold{seconds(20), 2}, .side = Side::Each};
    const Dose thrust{
        .sets = 3, .work = Repetitions{8, 12}, .load = Mass{12'500}, .rest = seconds(60)};
    const Dose walk{.sets = 2, .work = Steps{20}, .load = Band::Medium, .rest = seconds(30)};
    const Routine routine{.id = {1},
                          .name = "Home ladder, bridge to hip thrust",
                          .steps = {{.exercise = "single-leg-bridge", .dose = bridge},
                                    {.exercise = "side-plank-knees", .dose = plank},
                                    {.exercise = "hip-thrust", .dose = thrust},
                                    {.exercise = "monster-walk", .dose = walk}}};
    Session session = beginSession(routine, catalogue, FixedClock().today(), FixedClock().now());
    return session;
}

class Look
{
public:
    Look(ThemeChoice choice, double textScale)
        : m_switch(*qApp)
    {
        QApplication::setStyle(new HipstrideStyle);
        m_switch.apply(choice, textScale);
    }
    ~Look()
    {
        m_switch.apply(ThemeChoice::Light, 1);
        QApplication::setStyle(QStringLiteral("Fusion"));
    }
    Look(const Look &) = delete;
    Look &operator=(const Look &) = delete;

private:
    ThemeSwitch m_switch;
};

/// What is in the sheet that scrolls may be out of sight.
bool scrolls(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(widget) != nullptr)
            return true;
    }
    return false;
}

struct Scene
{
    const char *name;
    void (*reach)(Player &it);
    bool inWords = false;
};

void reachSet(Player &it, int set)
{
    while (it.page->player().position().set < set)
        it.press(Qt::Key_S);
}

void lastSetOfBridge(Player &it)
{
    for (int set = 0; set < 4; ++set) {
        it.go();
        it.done();
    }
    it.go();
    it.page->advance(29s);
}

const Scene scenes[] = {
    {"get-ready", [](Player &it) { it.page->advance(3s); }},
    {"work", lastSetOfBridge},
    {"in-words", lastSetOfBridge, true},
    {"paced-out",
     [](Player &it) {
         lastSetOfBridge(it);
         it.page->advance(40s);
     }},
    {"side-change",
     [](Player &it) {
         lastSetOfBridge(it);
         it.done();
         it.page->advance(1s);
     }},
    {"rest",
     [](Player &it) {
         it.go();
         it.done();
         it.go();
         it.done();
         it.page->advance(13s);
     }},
    {"change",
     [](Player &it) {
         it.go();
         it.done();
         it.go();
         it.done();
         it.press(Qt::Key_C);
     }},
    {"hold",
     [](Player &it) {
         reachSet(it, 6);
         it.go();
         it.page->advance(32s);
     }},
    {"half-time",
     [](Player &it) {
         reachSet(it, 6);
         it.go();
         it.page->advance(11s);
     }},
    {"exercise-sheet",
     [](Player &it) {
         lastSetOfBridge(it);
         it.done();
         it.press(Qt::Key_E);
         it.press(Qt::Key_2);
     }},
    {"pain-over-limit",
     [](Player &it) {
         lastSetOfBridge(it);
         it.done();
         it.press(Qt::Key_7);
     }},
    {"routine-list",
     [](Player &it) {
         lastSetOfBridge(it);
         it.done();
         it.press(Qt::Key_L);
     }},
    {"unsaved",
     [](Player &it) {
         it.go();
         const LargestFile full(4096);
         it.done();
     }},
    {"range-and-load",
     [](Player &it) {
         reachSet(it, 10);
         it.go();
         it.page->advance(40s);
     }},
    {"change-load",
     [](Player &it) {
         reachSet(it, 10);
         it.go();
         it.done();
         it.press(Qt::Key_C);
     }},
    {"steps",
     [](Player &it) {
         reachSet(it, 13);
         it.go();
         it.page->advance(9s);
     }},
    {"paused",
     [](Player &it) {
         lastSetOfBridge(it);
         it.press(Qt::Key_Space);
     }},
    {"leave",
     [](Player &it) {
         lastSetOfBridge(it);
         it.press(Qt::Key_Escape);
     }},
    {"end",
     [](Player &it) {
         lastSetOfBridge(it);
         it.done();
         it.clock.time += std::chrono::minutes(22);
         reachSet(it, static_cast<int>(it.page->player().script().size()));
         it.press(Qt::Key_6);
     }},
};

struct Screen
{
    const char *name;
    ThemeChoice theme;
    double textScale;
    QSize size;
};

const Screen screens[] = {
    {"light", ThemeChoice::Light, 1, {1280, 800}},
    {"dark", ThemeChoice::Dark, 1, {1280, 800}},
    {"contrast", ThemeChoice::HighContrast, 1, {1280, 800}},
    {"large", ThemeChoice::Light, 1, {1920, 1080}},
    {"large-dark", ThemeChoice::Dark, 1, {1920, 1080}},
    {"small", ThemeChoice::Light, 1, {960, 640}},
    {"text-200", ThemeChoice::Light, 2, {1280, 800}},
};

/// As it is, and as it looks from three metres.
void keepPictures(const QPixmap &picture, const QString &path)
{
    CHECK(picture.save(path + QStringLiteral(".png")));
    const QPixmap small =
        picture.scaled(picture.size() / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    CHECK(small.save(path + QStringLiteral("-three-metres.png")));
}

} // namespace

// For eyes: HIPSTRIDE_SCREENSHOTS=folder keeps the pictures.
TEST_CASE("every phase of a session fits its window at every size and in every theme",
          "[player][pictures]")
{
    const QString folder = qEnvironmentVariable("HIPSTRIDE_SCREENSHOTS");
    const Catalogue catalogue = shippedCatalogue();
    for (const Screen &screen : screens) {
        const Look look(screen.theme, screen.textScale);
        for (const Scene &scene : scenes) {
            CAPTURE(screen.name, scene.name);
            Player it(catalogue, homeLadder(catalogue), scene.inWords ? noFigures() : allFigures());
            it.page->resize(screen.size);
            scene.reach(it);
            for (int round = 0; round < 5; ++round)
                QApplication::processEvents();
            CHECK(it.page->size() == screen.size);
            for (const TextLabel *label : it.page->findChildren<TextLabel *>()) {
                if (!label->isVisible())
                    continue;
                CAPTURE(label->text().toStdString());
                const QRect place(label->mapTo(it.page.get(), QPoint()), label->size());
                if (!scrolls(label))
                    CHECK(it.page->rect().contains(place));
                CHECK(label->height() >= label->heightForWidth(label->width()));
            }
            if (!folder.isEmpty())
                keepPictures(it.page->grab(),
                             QDir(folder).filePath(
                                 QStringLiteral("player-%1-%2")
                                     .arg(QLatin1String(scene.name), QLatin1String(screen.name))));
        }
    }
}
