// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <functional>

class QWidget;

namespace hipstride {

class Catalogue;
struct ChangeSlip;
class Clock;
class FigureLibrary;
struct HandoutSource;
struct IssuedSheet;
struct SheetLook;
struct PlainSheet;
class Prompts;
struct Routine;
struct Session;
class Settings;
struct WeekSheet;

/// A sheet beside what it is written in.
struct LivePreview
{
    QWidget *view = nullptr; ///< goes to whoever shows it
    std::function<void(const IssuedSheet &sheet)> show;
    std::function<SheetLook()> look; ///< what is chosen for it at this time
};

/// Shows over the window what goes to paper, before it does.
class SheetPreviews
{
    Q_DECLARE_TR_FUNCTIONS(SheetPreviews)

public:
    SheetPreviews(QWidget &window, const FigureLibrary &figures, const Clock &clock,
                  Settings &settings, Prompts &prompts);

    /// The names of persons are as they stand on paper; empty for none.
    void show(const Routine &routine, const Catalogue &catalogue, const QString &person);
    void show(const IssuedSheet &sheet, const Catalogue &catalogue, const QString &person);
    void show(const Session &session, const Catalogue &catalogue, const QString &person);
    void show(const WeekSheet &sheet);
    void show(const ChangeSlip &slip);

    /// `catalogue` must live as long.
    LivePreview liveOf(const Catalogue &catalogue, const QString &person) const;

private:
    void show(const PlainSheet &sheet);
    void show(const HandoutSource &source, const QString &person);

    QWidget &m_window;
    const FigureLibrary &m_figures;
    const Clock &m_clock;
    Settings &m_settings;
    Prompts &m_prompts;
};

} // namespace hipstride
