// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>
#include <vector>

#include "domain/programme.h"
#include "ui/clients/pick_list.h"

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace hipstride {

class Catalogue;
class TextLabel;

/// What a programme that comes from outside may become.
struct IntakeTarget
{
    PickRow row;                       ///< "Jonas Berg", "Has a draft"
    QString name;                      ///< "What is being written for Jonas Berg"
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

    /// Among the targets, from 0.
    void setTarget(int target);

Q_SIGNALS:
    /// The sheet is closed by then.
    void taken(int target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut(const QString &source);
    QWidget *makeButtons();
    QWidget *makeComparing();
    void chooseForm();
    void compare();
    void take();
    static QString replacedText(const Programme &replaced,
                                const std::vector<StepDifference> &differences);

    Programme m_programme;
    std::vector<IntakeTarget> m_targets;
    const Catalogue &m_catalogue;
    PickList *m_list;
    QBoxLayout *m_sides;
    TextLabel *m_target;
    TextLabel *m_words;
    TextLabel *m_summary;
    QVBoxLayout *m_lines;
    QPushButton *m_take = nullptr;
};

} // namespace hipstride
