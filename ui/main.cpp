// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <chrono>
#include <future>
#include <iostream>
#include <thread>
#include <utility>

#include "base/error.h"
#include "drawing/qt_text.h"
#include "drawing/spoken_language.h"
#include "drawing/type_face.h"
#include "storage/data_folder.h"
#include "storage/folder_lock.h"
#include "ui/clock.h"
#include "ui/desktop/system_surroundings.h"
#include "ui/dialog_prompts.h"
#include "ui/error_text.h"
#include "ui/icons.h"
#include "ui/main_window.h"
#include "ui/program.h"
#include "ui/settings.h"
#include "ui/single_instance.h"
#include "ui/theme.h"

using namespace hipstride;

namespace {

struct CommandLine
{
    std::filesystem::path dataFolder;
    QStringList files; ///< whole paths
};

CommandLine commandLineOf(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Plans glute and hip strength around your runs."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption folder(
        QStringLiteral("data-dir"),
        QApplication::translate("main", "Keep everything in this folder."), QStringLiteral("DIR"));
    parser.addOption(folder);
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QApplication::translate("main", "A programme to take in, or pictures of its codes."),
        QStringLiteral("[FILE…]"));
    parser.process(application);
    CommandLine line;
    line.dataFolder = parser.isSet(folder) ? std::filesystem::path(fromQt(parser.value(folder)))
                                           : defaultDataFolder();
    for (const QString &file : parser.positionalArguments())
        line.files.append(QFileInfo(file).absoluteFilePath());
    return line;
}

/// Looked up before there is a window, so that a broken file is told by whoever opens it next.
QString chosenLanguage(const std::filesystem::path &folder)
{
    const QSettings kept(settingsPath(folder), QSettings::IniFormat);
    return kept.value(QLatin1String(setting::language.key)).toString();
}

void comeForward(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

/// The command line holds the lock for moments only, so it is worth waiting.
FolderLock lockOf(const std::filesystem::path &folder)
{
    constexpr int tries = 20;
    for (int i = 0; i < tries; ++i) {
        if (auto lock = FolderLock::take(folder))
            return std::move(*lock);
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    throw Error(ErrorCode::DatabaseBusy, folder.string());
}

int run(QApplication &application, std::future<ShippedData> &shipped)
{
    const auto [folder, files] = commandLineOf(application);
    ThemeSwitch themeSwitch(application);
    themeSwitch.apply(ThemeChoice::System, 1.0);
    DialogPrompts prompts;
    try {
        prepareDataFolder(folder);
        speak(application, languageFor(chosenLanguage(folder)));
        shipped = inLanguageAside(std::move(shipped), spokenLanguage());
        SingleInstance instance(folder);
        if (instance.wakesOther(files))
            return 0;
        const FolderLock lock = lockOf(folder);
        const SystemClock clock;
        SystemSurroundings surroundings;
        Program program(folder, themeSwitch, clock, prompts, std::move(shipped),
                        surroundings.all());
        instance.listen();
        prompts.setWindow(&program.window());
        QObject::connect(&instance, &SingleInstance::woken, &program.window(),
                         [&] { comeForward(program.window()); });
        QObject::connect(&instance, &SingleInstance::given, &program, &Program::openFiles);
        program.open();
        if (!files.isEmpty())
            program.openFiles(files);
        const int status = QApplication::exec();
        prompts.setWindow(nullptr);
        return status;
    } catch (const Error &error) {
        std::cerr << error.what() << '\n';
        prompts.tell(QApplication::translate("main", "Hipstride cannot open your data."),
                     textOf(error), toQt(error.detail()));
        return 1;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    // read while Qt starts; neither may touch a QObject: the first thread that does is the main
    // thread to Qt
    const std::future<void> fonts = std::async(std::launch::async, readFontConfiguration);
    std::future<ShippedData> shipped = readAside();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("hipstride"));
    QApplication::setApplicationDisplayName(QStringLiteral("Hipstride"));
    QApplication::setApplicationVersion(QStringLiteral(HIPSTRIDE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.hipstride.Hipstride"));
    loadTypeFaces();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    return run(application, shipped);
}
