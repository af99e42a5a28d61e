// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <future>
#include <memory>

#include "base/problem.h"
#include "catalogue/catalogue_reader.h"
#include "catalogue/evidence.h"
#include "figure/figure_library.h"

namespace hipstride {

/// The texts the program ships with, as JSON.
struct ShippedTexts
{
    QByteArray exercises;
    QByteArray templates;
    QByteArray figures;
    QByteArray evidence;
    QByteArray searchWords;
    QByteArray learn;
};

/// Touches no QObject, so that it may run in a thread of its own before there is an application.
ShippedTexts shippedTexts();

/// What the shipped texts say. What could not be read is left out and told in a problem.
struct ShippedData
{
    CatalogueReading exercises;
    TemplatesReading templates;
    Evidence evidence; ///< without what speaks of exercises that could not be read
    std::unique_ptr<FigureLibrary> figures; ///< never null
    QByteArray learn;                       ///< still to be read, when Learn is first opened
    Problems otherProblems;                 ///< of studies and what is searched for
};

/// Touches no QObject either.
ShippedData readShipped(const ShippedTexts &texts);

/// The data in the words of another language, as far as the program ships with them; `code` is one
/// of languageCodes(). What is not translated says so.
ShippedData inLanguage(ShippedData data, const QString &code);

/// Reads in a thread of its own; may begin before there is an application.
std::future<ShippedData> readAside(ShippedTexts texts);
std::future<ShippedData> readAside(); ///< what the program ships with

/// inLanguage() in a thread of its own, as soon as `data` is read; nothing is to do for the
/// original language.
std::future<ShippedData> inLanguageAside(std::future<ShippedData> data, const QString &code);

} // namespace hipstride
