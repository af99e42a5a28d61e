// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/exercise_form.h"

#include "drawing/block_builder.h"

namespace hipstride {

namespace {

constexpr std::size_t anyNumber = RoutineLimits::mostSteps;

using Forms = std::vector<ExerciseForm>;

/// A page for each, with pictures as wide as it has room for.
Forms formsOfOne(PrintSize size)
{
    return {{.mostOnPage = 1,
             .stand = PicturesStand::UnderDose,
             .pictureWidth = 86.0_mm,
             .lowestPicture = 50.0_mm,
             .highestPicture = 84.0_mm,
             .mostGrowth = 2,
             .size = size}};
}

Forms formsOfTwo(PrintSize size)
{
    ExerciseForm form{.mostOnPage = 2,
                      .stand = PicturesStand::UnderDose,
                      .pictureWidth = 60.0_mm,
                      .highestPicture = 58.0_mm,
                      .mostGrowth = 1.5,
                      .size = size};
    Forms forms;
    for (const double height : {40.0_mm, 30.0_mm, 22.0_mm}) {
        form.lowestPicture = height;
        forms.push_back(form);
    }
    return forms;
}

Forms formsOfFour(PrintSize size)
{
    ExerciseForm form{
        .mostOnPage = 4, .lowestPicture = 36.0_mm, .highestPicture = 46.0_mm, .size = size};
    Forms forms;
    for (const double width : {44.0_mm, 38.0_mm, 32.0_mm}) {
        form.pictureWidth = width;
        forms.push_back(form);
    }
    return forms;
}

Forms formsOfSix(PrintSize size)
{
    ExerciseForm form{.mostOnPage = 6,
                      .columns = 2,
                      .stand = PicturesStand::BesideDose,
                      .pictureWidth = 27.0_mm,
                      .lowestPicture = 22.0_mm,
                      .highestPicture = 34.0_mm,
                      .hasCaptions = false,
                      .steps = StepsForm::Running,
                      .size = size};
    Forms forms{form};
    form.hasKeyPoint = false;
    forms.push_back(form);
    form.hasDoseWords = false;
    forms.push_back(form);
    form.lowestPicture = 18.0_mm;
    forms.push_back(form);
    return forms;
}

Forms formsOfList(PrintSize size)
{
    return {{.mostOnPage = anyNumber,
             .pictures = 1,
             .pictureWidth = 24.0_mm,
             .lowestPicture = 15.0_mm,
             .highestPicture = 18.0_mm,
             .mostGrowth = 1,
             .hasCaptions = false,
             .hasKeyPoint = false,
             .steps = StepsForm::None,
             .size = size}};
}

} // namespace

PrintSize printSizeOf(const HandoutStyle &style)
{
    return style.isLargePrint ? PrintSize::Large : PrintSize::Usual;
}

namespace {

Forms chosenForms(const HandoutStyle &style)
{
    const PrintSize size = printSizeOf(style);
    switch (style.density) {
    case HandoutDensity::AsFits:
        return style.isLargePrint ? formsOfTwo(size) : formsOfFour(size);
    case HandoutDensity::One:
        return formsOfOne(style.isLargePrint ? size : PrintSize::Larger);
    case HandoutDensity::Two:
        return formsOfTwo(size);
    case HandoutDensity::Four:
        return formsOfFour(size);
    case HandoutDensity::Six:
        return formsOfSix(size);
    case HandoutDensity::List:
        return formsOfList(size);
    }
    return {};
}

} // namespace

ExerciseForm aloneOf(ExerciseForm form)
{
    form.stand = PicturesStand::Beside;
    form.pictureWidth = 36.0_mm;
    form.lowestPicture = 26.0_mm;
    form.highestPicture = 40.0_mm;
    return form;
}

std::vector<ExerciseForm> formsOf(const HandoutStyle &style)
{
    Forms forms = chosenForms(style);
    if (style.density == HandoutDensity::AsFits && !style.isLargePrint) {
        for (ExerciseForm &form : forms)
            form.mostOnPage = anyNumber;
        Forms more = formsOfSix(PrintSize::Usual);
        for (ExerciseForm &form : more)
            form.isForOnePage = !form.hasKeyPoint;
        forms.insert(forms.end(), more.begin(), more.end());
    }
    return forms;
}

std::vector<ExerciseForm> lastForms(const HandoutStyle &style)
{
    const std::size_t most = chosenForms(style).front().mostOnPage;
    Forms forms = formsOfFour(PrintSize::Usual);
    for (ExerciseForm &form : forms)
        form.mostOnPage = most;
    return forms;
}

} // namespace hipstride
