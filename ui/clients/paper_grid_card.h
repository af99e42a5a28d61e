// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/clients/paper_grid_model.h"
#include "ui/clients/titled_card.h"

class QPushButton;

namespace hipstride {

class Chip;
class FigureThumbnails;
class PaperGridTable;

/// Reads a sheet back: its grid, laid out like the paper, and one button that keeps it.
class PaperGridCard : public TitledCard
{
    Q_OBJECT

public:
    explicit PaperGridCard(FigureThumbnails &figures, QWidget *parent = nullptr);

    void setPainLimit(int limit);
    /// Shows the grid of a sheet with what came back on it. What was typed for the same sheet and
    /// not kept yet stays.
    void setSheet(const IssuedSheet &sheet, const std::vector<Session> &sessions);
    const IssuedSheet &sheet() const { return m_sheet; }
    const PaperGrid &grid() const { return m_model.grid(); }
    const std::vector<Session> &sessions() const { return m_sessions; }
    bool hasUnsaved() const { return m_isEdited; }
    void noteSaved();
    void focusGrid();

Q_SIGNALS:
    void saveRequested();

private:
    QWidget *makeFoot();
    QWidget *makeKeys();
    void tellState();

    IssuedSheet m_sheet;
    std::vector<Session> m_sessions;
    PaperGridModel m_model;
    bool m_isEdited = false;
    Chip *m_name;
    PaperGridTable *m_table;
    TextLabel *m_count;
    QPushButton *m_week;
    QPushButton *m_save;
};

} // namespace hipstride
