// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/painting.h"

#include <cstdio>

#include "drawing/type_face.h"

namespace hipstride {

namespace {

/// What Qt says of a desktop that is not there is no fault of the input.
void passOnlySerious(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "hipstride-cli: %s\n", qUtf8Printable(text));
}

} // namespace

Painting::Painting()
    : m_application(withoutDisplay(), m_words)
{
    loadTypeFaces();
}

int &Painting::withoutDisplay()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(passOnlySerious);
    return m_count;
}

} // namespace hipstride
