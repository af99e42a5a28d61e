// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

#include <filesystem>

namespace hipstride {

/// One setting: where it is kept and what it is until the person says otherwise.
template <typename Value>
struct Setting
{
    const char *key;
    Value fallback;
};

namespace setting {

/// "system", "light", "dark" or "high-contrast".
inline const Setting<QString> theme{"look/theme", QStringLiteral("system")};
inline const Setting<int> textPercent{"look/text-percent", 100}; ///< 100 to 200
/// "en" or "de"; empty: as the system has it.
inline const Setting<QString> language{"language/code", QString()};
inline const Setting<bool> reducedMotion{"look/reduced-motion", false};
/// "a4" or "letter"; empty: as the country has it.
inline const Setting<QString> paper{"paper/size", QString()};
inline const Setting<QString> clinic{"letterhead/clinic", QString()};
inline const Setting<QString> clinicLine{"letterhead/line", QString()};
inline const Setting<QString> contact{"letterhead/contact", QString()}; ///< lines
inline const Setting<QString> therapist{"letterhead/therapist", QString()};
/// "fit", "1", "2", "4", "6" or "list".
inline const Setting<QString> sheetLayout{"sheet/layout", QStringLiteral("fit")};
inline const Setting<bool> sheetLargePrint{"sheet/large-print", false};
inline const Setting<bool> sheetBlackAndWhite{"sheet/black-and-white", false};
inline const Setting<bool> sheetByPosition{"sheet/by-position", false};
inline const Setting<bool> sheetCode{"sheet/code", true}; ///< the programme in a QR code
inline const Setting<int> sheetWeeks{"sheet/weeks", 2};   ///< of the tick grid; 0: without
inline const Setting<QString> sheetSecondLanguage{"sheet/second-language", QString()};
/// What stands above and below every sheet, and the bytes of an SVG or PNG.
inline const Setting<QString> headerText{"letterhead/header", QString()};
inline const Setting<QString> footerText{"letterhead/footer", QString()};
inline const Setting<QByteArray> logo{"letterhead/logo", QByteArray()};
inline const Setting<int> painLimit{"pain/limit", 5};  ///< over this: stop
inline const Setting<bool> voice{"sound/voice", true}; ///< where the system has one
inline const Setting<bool> tones{"sound/tones", true}; ///< where nothing is spoken
inline const Setting<bool> initialsOnly{"clients/initials-only", false};
inline const Setting<bool> initialsOnPaper{"clients/initials-on-paper", false};
inline const Setting<bool> isClinic{"clients/is-clinic", false}; ///< the physio's way in was chosen
/// Words that tell the runs of a calendar apart, a line for each kind; empty: the usual ones.
inline const Setting<QStringList> runKeywords{"runs/keywords", QStringList()};
inline const Setting<bool> hasStarted{"window/has-started", false};
inline const Setting<QByteArray> geometry{"window/geometry", QByteArray()};

} // namespace setting

/// The file that holds the settings of a data folder.
QString settingsPath(const std::filesystem::path &dataFolder);

/// What the person chose about the program. Defaults are not written, so better defaults reach
/// everybody. A broken file is set aside when it is opened.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Opens `path` (INI). A file that cannot be read is renamed to "….broken" and
    /// `wasSetAside()` says so.
    explicit Settings(const QString &path, QObject *parent = nullptr);

    template <typename Value>
    Value get(const Setting<Value> &setting) const
    {
        const QVariant value = m_settings->value(keyOf(setting.key));
        return value.canConvert<Value>() ? value.template value<Value>() : setting.fallback;
    }

    template <typename Value>
    void set(const Setting<Value> &setting, const Value &value)
    {
        if (get(setting) == value)
            return;
        if (value == setting.fallback)
            m_settings->remove(keyOf(setting.key));
        else
            m_settings->setValue(keyOf(setting.key), QVariant::fromValue(value));
        Q_EMIT changed(QString::fromLatin1(setting.key));
    }

    bool wasSetAside() const { return m_wasSetAside; }

Q_SIGNALS:
    void changed(const QString &key);

private:
    static QString keyOf(const char *key) { return QString::fromLatin1(key); }

    QSettings *m_settings;
    bool m_wasSetAside = false;
};

} // namespace hipstride
