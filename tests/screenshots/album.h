// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QPixmap>

#include <functional>
#include <future>

#include "drawing/spoken_language.h"
#include "ui/main_window.h"
#include "ui/program.h"
#include "ui/shipped_data.h"

namespace hipstride {

/// What ships, in the language that is spoken.
inline std::future<ShippedData> shippedAside()
{
    return inLanguageAside(readAside(), spokenLanguage());
}

struct Look
{
    const char *name;
    const char *theme;
    int textPercent;
    QSize size;
};

inline const Look looks[] = {
    {"light", "light", 100, {1280, 800}},
    {"dark", "dark", 100, {1280, 800}},
    {"contrast", "high-contrast", 100, {1280, 800}},
    {"200", "light", 200, {1280, 800}},
    {"large-light", "light", 100, {1920, 1080}},
    {"large-dark", "dark", 100, {1920, 1080}},
    {"small-light", "light", 100, {1000, 700}},
};

/// Draws pages into files, each in every look.
class Album
{
public:
    Album(QString folder, QString onlyPage)
        : m_folder(std::move(folder))
        , m_onlyPage(std::move(onlyPage))
    {}

    bool wants(const QString &pageId) const { return m_onlyPage.isEmpty() || m_onlyPage == pageId; }

    /// `prepare` brings to the front what a change of size or text may have put away.
    void add(
        Program &program, const QString &pageId, const QString &name,
        const std::function<void()> &prepare = [] {})
    {
        if (!wants(pageId))
            return;
        program.window().showPage(pageId);
        for (const Look &look : looks) {
            program.settings().set(setting::theme, QString::fromLatin1(look.theme));
            program.settings().set(setting::textPercent, look.textPercent);
            program.window().resize(look.size);
            settle();
            prepare();
            settle();
            program.window().grab().save(
                QStringLiteral("%1/%2-%3.png").arg(m_folder, name, QLatin1String(look.name)));
        }
    }

    /// A window of its own, as high as it wants to be.
    void addSheet(Program &program, QWidget &sheet, const QString &name)
    {
        for (const Look &look : looks) {
            if (look.size != looks[0].size)
                continue;
            program.settings().set(setting::theme, QString::fromLatin1(look.theme));
            program.settings().set(setting::textPercent, look.textPercent);
            sheet.show();
            settle();
            sheet.grab().save(
                QStringLiteral("%1/%2-%3.png").arg(m_folder, name, QLatin1String(look.name)));
        }
        sheet.hide();
    }

private:
    /// Twice: what a first layout learns of its texts may ask for a second one.
    static void settle()
    {
        for (int i = 0; i < 40; ++i) // figures are drawn one a turn
            QApplication::processEvents();
    }

    QString m_folder;
    QString m_onlyPage;
};

} // namespace hipstride
