// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QMouseEvent>
#include <QTextStream>
#include <QWidget>

#include <memory>

#include "drawing/type_face.h"
#include "ui/gallery/specimens.h"
#include "ui/theme.h"

using namespace hipstride;

namespace {

struct Setting
{
    ThemeChoice theme;
    double scale;
    const char *name;
};

constexpr Setting settings[] = {{ThemeChoice::Light, 1, "light"},
                                {ThemeChoice::Dark, 1, "dark"},
                                {ThemeChoice::HighContrast, 1, "contrast"},
                                {ThemeChoice::Light, 2, "light-200"}};

void point(QWidget *target)
{
    target->setAttribute(Qt::WA_UnderMouse);
    QEnterEvent enter(QPointF(4, 4), QPointF(4, 4), QPointF(4, 4));
    QCoreApplication::sendEvent(target, &enter);
}

bool draw(const Specimen &specimen, const Setting &setting, const QDir &folder)
{
    const std::unique_ptr<QWidget> sheet(specimen.make());
    sheet->setWindowTitle(specimen.name);
    const int width =
        specimen.width > 0 ? qRound(specimen.width * setting.scale) : sheet->sizeHint().width();
    sheet->resize(width, 10);
    sheet->show();
    sheet->activateWindow();
    QCoreApplication::processEvents();
    sheet->resize(width, sheet->hasHeightForWidth() ? sheet->heightForWidth(width)
                                                    : sheet->sizeHint().height());
    QCoreApplication::processEvents();
    if (auto *focused = sheet->findChild<QWidget *>(specimen.focused))
        focused->setFocus(Qt::TabFocusReason);
    if (auto *hovered = sheet->findChild<QWidget *>(specimen.hovered))
        point(hovered);
    QCoreApplication::processEvents();
    const QString file =
        QStringLiteral("%1-%2.png").arg(specimen.name, QString::fromLatin1(setting.name));
    return sheet->grab().save(folder.filePath(file));
}

} // namespace

int main(int count, char **words)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    QCommandLineParser parser;
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("Folder for the pictures."),
                                 QStringLiteral("DIR"), QStringLiteral("."));
    parser.addOption(out);
    parser.addHelpOption();
    parser.process(application);

    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    loadTypeFaces();
    ThemeSwitch theme(application);
    const QDir folder(parser.value(out));
    folder.mkpath(QStringLiteral("."));
    for (const Setting &setting : settings) {
        theme.apply(setting.theme, setting.scale);
        QCoreApplication::processEvents();
        for (const Specimen &specimen : specimens()) {
            if (!draw(specimen, setting, folder)) {
                QTextStream(stderr)
                    << "The pictures could not be written to " << folder.path() << '\n';
                return 1;
            }
        }
    }
    return 0;
}
