// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <filesystem>
#include <functional>

#include "ui/page.h"
#include "ui/settings.h"

class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace hipstride {

enum class PassphraseTask;
class FigureLibrary;
class Prompts;
class ProtectionForm;

/// One of several values of a setting, and the words for it.
struct SettingChoice
{
    QString value;
    QString words;
};

/// What a person chooses about the program. Everything takes effect at once and saves itself.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// `figures` must live as long.
    SettingsPage(Settings &settings, const FigureLibrary &figures,
                 const std::filesystem::path &dataFolder, Prompts &prompts,
                 QWidget *parent = nullptr);

    void refresh() override;
    /// Whether the data has a passphrase.
    void setProtected(bool isProtected);

Q_SIGNALS:
    void passphraseRequested(hipstride::PassphraseTask task);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitToText();
    /// Appends a section to the form and to the list at the left; returns where its fields go.
    QVBoxLayout *addSection(const QString &title);
    void addLook();
    void addLanguage();
    void addFigure(const FigureLibrary &figures);
    void addPaper();
    void addLetterhead(QVBoxLayout *section);
    void addSound();
    void addSafety();
    void addClients();
    void addKeyboard();
    void addProtection();
    void addData(const std::filesystem::path &dataFolder);
    void addAbout();
    /// The first choice stands for a value that none of them has.
    void addChoice(QVBoxLayout *section, const QString &name, const char *objectName,
                   const QList<SettingChoice> &choices, const Setting<QString> &kept);
    void addSwitch(QVBoxLayout *section, const QString &text, const char *objectName,
                   const Setting<bool> &kept);
    void addText(QVBoxLayout *section, const QString &text);
    void showSection(int index);

    Settings &m_settings;
    Prompts &m_prompts;
    ProtectionForm *m_protection;
    QListWidget *m_sections;
    QScrollArea *m_scroll;
    QWidget *m_column;
    QVBoxLayout *m_form;
    QList<QWidget *> m_cards;
    QList<std::function<void()>> m_readers; ///< each shows the value that a setting has now
};

} // namespace hipstride
