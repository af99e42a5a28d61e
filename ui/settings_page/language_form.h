// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hipstride {

class SegmentedControl;

/// Which language the program speaks from its next start on.
class LanguageForm : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageForm(QWidget *parent = nullptr);

    /// One of languageCodes(), or empty: as the system has it.
    void setLanguage(const QString &code);

Q_SIGNALS:
    void edited(const QString &code);

private:
    QStringList m_codes; ///< one for each choice
    SegmentedControl *m_choice;
};

} // namespace hipstride
