// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/sheet_choices.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "drawing/density_name.h"
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

HandoutDensity densityCalled(const QString &name)
{
    for (const DensityName &known : densityNames) {
        if (name == QLatin1String(known.name))
            return known.density;
    }
    return HandoutDensity::AsFits;
}

QString nameOf(HandoutDensity density)
{
    for (const DensityName &known : densityNames) {
        if (density == known.density)
            return QLatin1String(known.name);
    }
    return {};
}

} // namespace

SheetChoices sheetChoicesFrom(const Settings &settings, Date given)
{
    return {.options = {.letterhead = letterheadFrom(settings),
                        .given = given,
                        .gridWeeks = std::clamp(settings.get(setting::sheetWeeks), 0, 8),
                        .isByPosition = settings.get(setting::sheetByPosition),
                        .style = {.density = densityCalled(settings.get(setting::sheetLayout)),
                                  .isLargePrint = settings.get(setting::sheetLargePrint)}},
            .paper = paperFrom(settings),
            .isBlackAndWhite = settings.get(setting::sheetBlackAndWhite),
            .hasCode = settings.get(setting::sheetCode),
            .secondLanguage = settings.get(setting::sheetSecondLanguage)};
}

void keepSheetChoices(Settings &settings, const SheetChoices &before, const SheetChoices &now)
{
    // the country's paper is not kept as if it had been chosen
    if (now.paper != before.paper)
        settings.set(setting::paper,
                     now.paper == Paper::Letter ? QStringLiteral("letter") : QStringLiteral("a4"));
    settings.set(setting::sheetLayout, nameOf(now.options.style.density));
    settings.set(setting::sheetLargePrint, now.options.style.isLargePrint);
    settings.set(setting::sheetWeeks, now.options.gridWeeks);
    settings.set(setting::sheetByPosition, now.options.isByPosition);
    settings.set(setting::sheetBlackAndWhite, now.isBlackAndWhite);
    settings.set(setting::sheetCode, now.hasCode);
    settings.set(setting::sheetSecondLanguage, now.secondLanguage);
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
