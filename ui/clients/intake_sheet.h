// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>
#include <vector>

#include "domain/programme.h"

class QComboBox;
class QVBoxLayout;

namespace hipstride {

class Catalogue;
class TextLabel;

/// What a programme that comes from outside may become.
struct IntakeTarget
{
    QString name;                      ///< "A new routine of mine"
    std::optional<Programme> replaced; ///< what would be gone
    bool keepsWords = true;            ///< those of the programme's own
};

/// Shows a programme that comes from outside beside what it would replace, before anything is
/// written.
class IntakeSheet : public QDialog
{
    Q_OBJECT

public:
    /// `source` is where it comes from, as a person calls it. Expects at least one target.
    IntakeSheet(const Programme &programme, const QString &source,
                std::vector<IntakeTarget> targets, const Catalogue &catalogue,
                QWidget *parent = nullptr);

    void setTarget(int target);

Q_SIGNALS:
    /// The sheet is closed by then.
    void taken(int target);

private:
    void layOut(const QString &source);
    QWidget *makeButtons();
    void compare();
    static QString replacedText(const Programme &replaced,
                                const std::vector<StepDifference> &differences);

    Programme m_programme;
    std::vector<IntakeTarget> m_targets;
    const Catalogue &m_catalogue;
    QComboBox *m_target;
    TextLabel *m_words;
    TextLabel *m_summary;
    QVBoxLayout *m_lines;
};

} // namespace hipstride
