// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFontMetrics>
#include <QPushButton>

#include "support/catch.h"
#include "ui/theme.h"
#include "ui/widgets/digits_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/text_label.h"

using namespace hipstride;

namespace {

const QString sentence =
    QStringLiteral("You did two extra on your last two sessions, with pain at 1.");

} // namespace

TEST_CASE("a label is as many lines high as its width makes of its text", "[ui][widgets]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    const TextLabel label(sentence, TypeToken::Body);
    CHECK(label.sizeHint().height() == 20);
    const int full = label.sizeHint().width();
    CHECK(label.heightForWidth(full) == 20);
    CHECK(label.heightForWidth(full - 8) == 40);
    CHECK(label.heightForWidth(full / 3) >= 60);
    CHECK(label.heightForWidth(full / 3) % 20 == 0);
}

TEST_CASE("a label at its least width breaks no word", "[ui][widgets]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    const QString word = GENERATE(as<QString>{}, QStringLiteral("Progress"),
                                  QStringLiteral("Verlauf"), QStringLiteral("Einstellungen"));
    const TypeToken token = GENERATE(TypeToken::Page, TypeToken::Title, TypeToken::Strong,
                                     TypeToken::Body, TypeToken::Small);
    for (const double scale : {1.0, 1.5, 2.0}) {
        CAPTURE(word.toStdString(), scale);
        theme.apply(ThemeChoice::Light, scale);
        const TextLabel label(word, token);
        CHECK(label.heightForWidth(label.minimumSizeHint().width()) == lineHeight(token));
    }
    theme.apply(ThemeChoice::Light, 1);
}

TEST_CASE("a label never elides unasked; asked to, it says the whole text in its tooltip",
          "[ui][widgets]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    TextLabel label(sentence, TypeToken::Body);
    label.resize(120, label.heightForWidth(120));
    label.show();
    CHECK(label.toolTip().isEmpty());
    label.setMostLines(2);
    CHECK(label.heightForWidth(120) == 40);
    CHECK(label.toolTip() == sentence);
    label.resize(2000, 20);
    CHECK(label.toolTip().isEmpty());
    CHECK(label.text() == sentence);
}

TEST_CASE("an elided text ends in a sign and fits its width", "[ui][widgets]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    const TextBlock block(sentence, TypeToken::Strong, 150, 1);
    CHECK(block.isElided());
    CHECK(block.size().width() <= 150);
    CHECK_FALSE(TextBlock(QStringLiteral("Rest"), TypeToken::Strong, 150, 1).isElided());
    CHECK(TextBlock(QStringLiteral("one\ntwo"), TypeToken::Body, 500).size().height() == 40);
}

TEST_CASE("changing digits do not change the width of their number", "[ui][widgets]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1);
    DigitsView view(TypeToken::Countdown);
    view.setText(QStringLiteral("0:11"));
    const int narrow = view.sizeHint().width();
    view.setText(QStringLiteral("0:48"));
    CHECK(view.sizeHint().width() == narrow);
    CHECK(view.accessibleName() == QStringLiteral("0:48"));
    view.setSizeFactor(0.5);
    CHECK(view.sizeHint().height() == 95);
}

TEST_CASE("a flow breaks into lines where it is narrow, and asks for their height", "[ui][widgets]")
{
    QWidget window;
    auto *flow = new FlowLayout(&window, 8, 4);
    std::vector<QWidget *> boxes;
    for (int index = 0; index < 4; ++index) {
        boxes.push_back(new QWidget(&window));
        boxes.back()->setFixedSize(100, index == 1 ? 20 : 30);
        flow->addWidget(boxes.back());
    }
    CHECK(flow->sizeHint() == QSize(424, 30));
    CHECK(flow->heightForWidth(424) == 30);
    CHECK(flow->heightForWidth(423) == 64);
    CHECK(flow->heightForWidth(100) == 30 + 4 + 20 + 4 + 30 + 4 + 30);

    flow->setGeometry(QRect(0, 0, 220, 100));
    CHECK(boxes[0]->pos() == QPoint(0, 0));
    CHECK(boxes[1]->pos() == QPoint(108, 5)); // in the middle of its line
    CHECK(boxes[2]->pos() == QPoint(0, 34));
    boxes[0]->hide();
    flow->setGeometry(QRect(0, 0, 220, 100));
    CHECK(boxes[1]->x() == 0);
}

TEST_CASE("a flow runs from the right where the language does", "[ui][widgets]")
{
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    auto *flow = new FlowLayout(&window, 8, 4);
    auto *box = new QWidget(&window);
    box->setFixedSize(100, 30);
    flow->addWidget(box);
    flow->setGeometry(QRect(0, 0, 300, 30));
    CHECK(box->x() == 200);
}
