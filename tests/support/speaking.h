// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include "drawing/spoken_language.h"

namespace hipstride {

/// Speaks a language until it goes.
class Speaking
{
public:
    explicit Speaking(const QString &code) { speak(*qApp, code); }
    ~Speaking()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
        QLocale::setDefault(m_before);
    }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

private:
    QLocale m_before;
};

} // namespace hipstride
