// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include "catalogue/catalogue_reader.h"
#include "drawing/qt_text.h"
#include "learn/learn_reader.h"
#include "support/catch.h"
#include "support/named_widgets.h"
#include "ui/figure_thumbnails.h"
#include "ui/learn/gait_pair.h"
#include "ui/learn/learn_page.h"
#include "ui/learn/moment_cell.h"
#include "ui/learn/stride_card.h"
#include "ui/learn/stride_motion.h"
#include "ui/shipped_data.h"
#include "ui/theme.h"
#include "ui/widgets/figure_view.h"

using namespace hipstride;

namespace {

/// The page with everything it ships with, shown as in the window.
struct Shown : NamedWidgets
{
    explicit Shown(QSize size = {1088, 800}, bool reducesMotion = false)
    {
        thumbnails.setChoice({.person = {}, .reducesMotion = reducesMotion});
        page = std::make_unique<LearnPage>(readLearn(shippedTexts().learn.toStdString()).book,
                                           shipped.exercises.catalogue, thumbnails);
        lookIn(*page);
        page->resize(size);
        page->show();
        page->activateWindow();
        QCoreApplication::processEvents();
    }

    QString topicName() const { return find<QLabel>("topic-name")->text(); }

    ShippedData shipped = readShipped(shippedTexts());
    FigureThumbnails thumbnails{*shipped.figures};
    std::unique_ptr<LearnPage> page;
};

} // namespace

TEST_CASE("the topics are walked by keyboard, past the names of their groups", "[learn]")
{
    const Shown shown;
    auto *topics = shown.find<QListView>("topics");
    shown.page->showTopic(QStringLiteral("gluteus-minimus"));
    topics->setFocus(Qt::TabFocusReason);
    QTest::keyClick(topics, Qt::Key_Down);
    CHECK(shown.page->topic() == QStringLiteral("tensor-fasciae-latae"));
    CHECK(shown.topicName() == QStringLiteral("Tensor fasciae latae"));
    QTest::keyClick(topics, Qt::Key_Up);
    CHECK(shown.page->topic() == QStringLiteral("gluteus-minimus"));
}

TEST_CASE("a muscle leads to the exercises that work it", "[learn]")
{
    const Shown shown;
    shown.page->showTopic(QStringLiteral("gluteus-medius"));
    auto *button = shown.find<QPushButton>("find-exercises");
    const auto exercises = shown.shipped.exercises.catalogue.exercises();
    const ExerciseFilter wanted{.muscle = Muscle::GluteusMedius};
    const auto count = std::ranges::count_if(
        exercises, [&wanted](const Exercise &each) { return matches(each, wanted); });
    CHECK(button->text() == QStringLiteral("%1 exercises").arg(count));

    std::optional<ExerciseFilter> asked;
    QObject::connect(shown.page.get(), &LearnPage::exercisesRequested, shown.page.get(),
                     [&asked](const ExerciseFilter &filter) { asked = filter; });
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(asked == wanted);
}

TEST_CASE("an exercise of a topic is asked for by a click and by Enter", "[learn]")
{
    const Shown shown;
    shown.page->showTopic(QStringLiteral("hip-drop"));
    QSignalSpy spy(shown.page.get(), &LearnPage::exerciseRequested);
    auto *card = shown.find<QAbstractButton>("exercise-hip-hitch");
    shown.click("exercise-hip-hitch");
    card->setFocus(Qt::TabFocusReason);
    QTest::keyClick(card, Qt::Key_Return);
    REQUIRE(spy.count() == 2);
    CHECK(spy[0][0].toString() == QStringLiteral("hip-hitch"));
}

TEST_CASE("a related topic replaces the one that is shown, and the list follows", "[learn]")
{
    const Shown shown;
    shown.page->showTopic(QStringLiteral("gluteus-medius"));
    shown.click("topic-hip-drop");
    CHECK(shown.page->topic() == QStringLiteral("hip-drop"));
    CHECK(shown.find<QListView>("topics")->currentIndex().data() == QStringLiteral("Hip drop"));
}

TEST_CASE("the stride is played, and the moment it is in is named and marked", "[learn]")
{
    const Shown shown({1088, 800}, true);
    shown.page->showTopic(QStringLiteral("stride"));
    auto *figure = shown.find<FigureView>("stride-figure");
    CHECK_FALSE(figure->isPlaying()); // motion is reduced
    for (const auto &[cell, name] : {std::pair{"moment-mid-stance", "Mid-stance"},
                                     {"moment-push-off", "Push-off"},
                                     {"moment-swing", "Swing"},
                                     {"moment-landing", "Landing"}}) {
        auto *moment = shown.find<MomentCell>(cell);
        moment->setFocus(Qt::TabFocusReason);
        QTest::keyClick(moment, Qt::Key_Return);
        CHECK(shown.find<QLabel>("stride-now")->text() == QString::fromLatin1(name));
        CHECK(moment->isCurrent());
    }
    CHECK_FALSE(shown.find<MomentCell>("moment-push-off")->isCurrent());
    shown.click("play-stride");
    CHECK(figure->isPlaying());
    CHECK(QTest::qWaitFor([figure] { return figure->phase() > 0; }));
}

TEST_CASE("a muscle is lit in the moments that have a source and in no other", "[learn]")
{
    const LearnBook book = readLearn(shippedTexts().learn.toStdString()).book;
    const ShippedData shipped = readShipped(shippedTexts());
    const Motion *stride = shipped.figures->find(book.strideFigure);
    REQUIRE(stride != nullptr);
    const LearnTopic *medius = book.findTopic("gluteus-medius");
    REQUIRE(medius != nullptr);
    const Motion lit = litStride(*stride, medius->works, book.moments);
    REQUIRE(lit.script().work.size() == 1);
    const WorkWish &work = lit.script().work.front();
    const auto effortIn = [&](std::size_t row) {
        return lit.effortAt(work, phaseOf(lit, book.moments[row]));
    };
    CHECK(effortIn(0) == Approx(1)); // landing: the peak
    CHECK(effortIn(1) > 0.5);        // mid-stance
    CHECK(effortIn(2) == Approx(0)); // push-off: no source
    CHECK(effortIn(3) == Approx(0)); // swing: no source
    for (std::size_t row = 0; row < book.moments.size(); ++row)
        CHECK(momentAt(lit, book.moments, phaseOf(lit, book.moments[row])) ==
              static_cast<int>(row));
}

TEST_CASE("a sign moves in step with the sound stride, and Space stops both", "[learn]")
{
    const Shown shown;
    shown.page->showTopic(QStringLiteral("hip-drop"));
    auto *sign = shown.find<FigureView>("gait-sign");
    auto *sound = shown.find<FigureView>("gait-sound");
    CHECK(sign->isPlaying());
    const double before = sign->phase();
    CHECK(QTest::qWaitFor([&] { return sign->phase() != before; }));
    CHECK(sound->phase() == sign->phase());
    QTest::keyClick(sign, Qt::Key_Right);
    CHECK(sound->yaw() == sign->yaw());
    QTest::keyClick(sound, Qt::Key_Space);
    CHECK_FALSE(sign->isPlaying());
}

TEST_CASE("nothing moves by itself when motion is reduced", "[learn]")
{
    const Shown shown({1088, 800}, true);
    for (const char *topic : {"hip-drop", "stride"}) {
        shown.page->showTopic(QString::fromLatin1(topic));
        for (const FigureView *figure : shown.page->findChildren<FigureView *>())
            CHECK_FALSE(figure->isPlaying());
    }
}

TEST_CASE("a narrow page has its topics in a combo box", "[learn]")
{
    const Shown shown({880, 640});
    CHECK_FALSE(shown.find("topics")->isVisible());
    auto *chooser = shown.find<QComboBox>("topic-chooser");
    REQUIRE(chooser->isVisible());
    chooser->setFocus(Qt::TabFocusReason);
    shown.page->showTopic(QStringLiteral("hip-drop"));
    QTest::keyClick(chooser, Qt::Key_Down);
    CHECK(shown.page->topic() == QStringLiteral("cross-over"));
}

TEST_CASE("every topic fits its page at every width, with no text cut", "[learn]")
{
    const LearnBook book = readLearn(shippedTexts().learn.toStdString()).book;
    for (const int width : {896, 1088, 1728}) {
        const Shown shown({width, 800}, true);
        for (const LearnGroup &group : book.groups) {
            for (const LearnTopic &topic : group.topics) {
                shown.page->showTopic(toQt(topic.id));
                for (int turn = 0; turn < 4; ++turn)
                    QCoreApplication::processEvents();
                INFO(topic.id << " at " << width);
                const auto *scroll = shown.find<QScrollArea>("topic-scroll");
                CHECK(scroll->widget()->width() <= scroll->viewport()->width());
                for (const QLabel *label : scroll->findChildren<QLabel *>()) {
                    INFO(fromQt(label->text()));
                    if (label->isVisible() && label->hasHeightForWidth())
                        CHECK(label->height() >= label->heightForWidth(label->width()));
                }
            }
        }
    }
}

TEST_CASE("every control of Learn has a name for screen readers", "[learn]")
{
    const Shown shown;
    for (const char *topic : {"gluteus-medius", "stride", "hip-drop", "outer-hip-pain"}) {
        shown.page->showTopic(QString::fromLatin1(topic));
        for (const QAbstractButton *button : shown.page->findChildren<QAbstractButton *>()) {
            INFO(topic << " " << fromQt(button->objectName()));
            CHECK_FALSE((button->accessibleName().isEmpty() && button->text().isEmpty()));
        }
    }
}
