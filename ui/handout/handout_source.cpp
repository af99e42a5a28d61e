// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/handout_source.h"

#include <QCoreApplication>

#include "drawing/qt_text.h"
#include "exchange/programme_code.h"

namespace hipstride {

namespace {

struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(HandoutPreview)
};

} // namespace

HandoutSource sourceOf(const Routine &routine, const Catalogue &catalogue)
{
    return {.windowTitle = SourceText::tr("Print %1").arg(toQt(routine.name)),
            .handout =
                [routine, &catalogue](const HandoutOptions &options) {
                    return handoutFor(routine, catalogue, options);
                },
            .codes = programmeCode(programmeFrom(routine)),
            .catalogue = &catalogue};
}

} // namespace hipstride
