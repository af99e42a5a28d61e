// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QFileInfo>

#include <chrono>
#include <future>
#include <iostream>
#include <optional>
#include <thread>
#include <utility>

#include "base/error.h"
#include "drawing/qt_text.h"
#include "drawing/spoken_language.h"
#include "drawing/type_face.h"
#include "storage/data_folder.h"
#include "storage/folder_lock.h"
#include "storage/protection.h"
#include "ui/clock.h"
#include "ui/desktop/system_surroundings.h"
#include "ui/dialog_prompts.h"
#include "ui/error_text.h"
#include "ui/icons.h"
#include "ui/lock/entrance.h"
#include "ui/lock/protection_flow.h"
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
template <typename Value>
Value chosen(const std::filesystem::path &folder, const Setting<Value> &setting)
{
    const QSettings kept(settingsPath(folder), QSettings::IniFormat);
    return kept.value(QLatin1String(setting.key), setting.fallback).template value<Value>();
}

void comeForward(QWidget &window)
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

/// False when the person leaves. Files that another program hands over meanwhile are kept.
bool isLetIn(Entrance &entrance, const SingleInstance &instance, QStringList &files)
{
    QEventLoop waiting;
    bool isOpen = false;
    QObject::connect(&instance, &SingleInstance::woken, &waiting,
                     [&entrance] { comeForward(entrance.window()); });
    QObject::connect(&instance, &SingleInstance::given, &waiting,
                     [&files](const QStringList &more) { files += more; });
    QObject::connect(&entrance, &Entrance::left, &waiting, &QEventLoop::quit);
    QObject::connect(&entrance, &Entrance::opened, &waiting, [&waiting, &isOpen] {
        isOpen = true;
        waiting.quit();
    });
    entrance.window().show();
    waiting.exec();
    // hidden first: the last visible window would take the program with it
    entrance.window().hide();
    return isOpen;
}

/// Asks for the passphrase where there is one. Nothing when the person leaves instead.
std::optional<DataProtection> unlocked(CommandLine &line, ThemeSwitch &themeSwitch,
                                       const Clock &clock, DialogPrompts &prompts,
                                       const SingleInstance &instance)
{
    const std::filesystem::path file = databasePath(line.dataFolder);
    if (!isSealed(file))
        return DataProtection();
    themeSwitch.apply(themeChoiceFrom(chosen(line.dataFolder, setting::theme)),
                      chosen(line.dataFolder, setting::textPercent) / 100.0);
    Entrance entrance(file, clock, prompts);
    prompts.setWindow(&entrance.window());
    const bool isOpen = isLetIn(entrance, instance, line.files);
    prompts.setWindow(nullptr);
    return isOpen ? std::optional(DataProtection{.key = entrance.takeKey()}) : std::nullopt;
}

int run(QApplication &application, std::future<ShippedData> &shipped)
{
    CommandLine line = commandLineOf(application);
    ThemeSwitch themeSwitch(application);
    themeSwitch.apply(ThemeChoice::System, 1.0);
    DialogPrompts prompts;
    try {
        prepareDataFolder(line.dataFolder);
        speak(application, languageFor(chosen(line.dataFolder, setting::language)));
        shipped = inLanguageAside(std::move(shipped), spokenLanguage());
        SingleInstance instance(line.dataFolder);
        if (instance.wakesOther(line.files))
            return 0;
        const FolderLock lock = lockOf(line.dataFolder);
        instance.listen();
        const SystemClock clock;
        auto protection = unlocked(line, themeSwitch, clock, prompts, instance);
        if (!protection)
            return 0;
        SystemSurroundings surroundings;
        Program program(line.dataFolder, themeSwitch, clock, prompts, std::move(shipped),
                        surroundings.all(), std::move(*protection));
        prompts.setWindow(&program.window());
        QObject::connect(&instance, &SingleInstance::woken, &program.window(),
                         [&] { comeForward(program.window()); });
        QObject::connect(&instance, &SingleInstance::given, &program, &Program::openFiles);
        program.open();
        if (!line.files.isEmpty())
            program.openFiles(line.files);
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
