// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/sheet_choices.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/file_name.h"
#include "ui/settings.h"

namespace hipstride {

namespace {

struct SheetName
{
    Q_DECLARE_TR_FUNCTIONS(SheetName)
};

Letterhead letterheadFrom(const Settings &settings)
{
    Letterhead letterhead{.clinic = fromQt(settings.get(setting::clinic)),
                          .line = fromQt(settings.get(setting::clinicLine)),
                          .therapist = fromQt(settings.get(setting::therapist)),
                          .logo = settings.get(setting::logo).toStdString(),
                          .header = fromQt(settings.get(setting::headerText)),
                          .footer = fromQt(settings.get(setting::footerText))};
    const QStringList lines =
        settings.get(setting::contact).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines)
        letterhead.contact.push_back(fromQt(line));
    return letterhead;
}

Paper paperFrom(const Settings &settings)
{
    const QString name = settings.get(setting::paper);
    if (name.isEmpty())
        return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter
                                                                          : Paper::A4;
    return name == QLatin1String("letter") ? Paper::Letter : Paper::A4;
}

} // namespace

SheetChoices sheetChoicesFrom(const Settings &settings, Date given)
{
    return {
        .options = {.letterhead = letterheadFrom(settings),
                    .given = given,
                    .gridWeeks = std::clamp(settings.get(setting::sheetWeeks), 0,
                                            SheetLimits::mostGridWeeks),
                    .isByPosition = settings.get(setting::sheetByPosition),
                    .style = {.density = layoutCalled(fromQt(settings.get(setting::sheetLayout)))
                                             .value_or(HandoutDensity::AsFits),
                              .isLargePrint = settings.get(setting::sheetLargePrint)}},
        .paper = paperFrom(settings),
        .isBlackAndWhite = settings.get(setting::sheetBlackAndWhite),
        .hasCode = settings.get(setting::sheetCode),
        .secondLanguage = settings.get(setting::sheetSecondLanguage)};
}

void keepSheetChoices(Settings &settings, const SheetChoices &before, const SheetChoices &now)
{
    // only what was chosen: a sheet of another day, or the country's paper, changes no setting
    const auto keep = [&settings](const auto &setting, const auto &was, const auto &is) {
        if (was != is)
            settings.set(setting, is);
    };
    const auto paperName = [](Paper paper) {
        return paper == Paper::Letter ? QStringLiteral("letter") : QStringLiteral("a4");
    };
    const auto layoutName = [](const SheetChoices &choices) {
        return toQt(std::string(nameOfLayout(choices.options.style.density)));
    };
    keep(setting::paper, paperName(before.paper), paperName(now.paper));
    keep(setting::sheetLayout, layoutName(before), layoutName(now));
    keep(setting::sheetLargePrint, before.options.style.isLargePrint,
         now.options.style.isLargePrint);
    keep(setting::sheetWeeks, before.options.gridWeeks, now.options.gridWeeks);
    keep(setting::sheetByPosition, before.options.isByPosition, now.options.isByPosition);
    keep(setting::sheetBlackAndWhite, before.isBlackAndWhite, now.isBlackAndWhite);
    keep(setting::sheetCode, before.hasCode, now.hasCode);
    keep(setting::sheetSecondLanguage, before.secondLanguage, now.secondLanguage);
}

SheetLook lookOf(const SheetChoices &choices)
{
    return {.letterhead = choices.options.letterhead,
            .style = choices.options.style,
            .paper = choices.paper,
            .gridWeeks = choices.options.gridWeeks,
            .isBlackAndWhite = choices.isBlackAndWhite,
            .hasCode = choices.hasCode,
            .secondLanguage = fromQt(choices.secondLanguage)};
}

SheetChoices withLook(SheetChoices choices, const SheetLook &look)
{
    choices.options.letterhead = look.letterhead;
    choices.options.style = look.style;
    choices.options.gridWeeks = look.gridWeeks;
    choices.paper = look.paper;
    choices.isBlackAndWhite = look.isBlackAndWhite;
    choices.hasCode = look.hasCode;
    choices.secondLanguage = toQt(look.secondLanguage);
    return choices;
}

PaperInk inkOf(const SheetChoices &choices)
{
    return choices.isBlackAndWhite ? blackInk() : colourInk();
}

FigureTheme figureThemeOf(const SheetChoices &choices)
{
    return choices.isBlackAndWhite ? FigureTheme::BlackPaper : FigureTheme::ColourPaper;
}

QString fileNameFor(const Handout &handout)
{
    QString name = toQt(handout.title);
    if (!handout.person.empty())
        name =
            SheetName::tr("%1, %2", "title and person of a sheet").arg(name, toQt(handout.person));
    return fileNameFor(name, ".pdf");
}

} // namespace hipstride
