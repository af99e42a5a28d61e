// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <utility>

#include "catalogue/exercise_filter.h"
#include "ui/widgets/panel.h"

class QLineEdit;
class QVBoxLayout;

namespace hipstride {

class BodyMapView;
class FigureThumbnails;
class FilterBox;
class FilterChip;
class SegmentedControl;
class Switch;

/// The left column: what a person looks for in the catalogue.
class FilterPanel : public Panel
{
    Q_OBJECT

public:
    explicit FilterPanel(const FigureThumbnails &figures, QWidget *parent = nullptr);

    /// Says how many exercises a filter lets through; for the numbers beside the choices.
    using Counting = std::function<int(const ExerciseFilter &)>;
    void setCounting(Counting count) { m_count = std::move(count); }

    ExerciseFilter filter() const;
    /// Emits one `edited` when this is another filter.
    void setFilter(const ExerciseFilter &filter);
    /// Everything is let through again; emits one `edited`.
    void clear();
    void focusSearch();

Q_SIGNALS:
    void edited(const hipstride::ExerciseFilter &filter);
    /// The person is done with typing and wants to go among what was found.
    void resultsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    template <typename Enum>
    FilterBox *addBox(const QString &name, const char *objectName,
                      std::optional<Enum> ExerciseFilter::*part);
    template <typename Enum>
    void count(FilterBox &box, std::optional<Enum> ExerciseFilter::*part) const;
    void addMap(QVBoxLayout &column, const FigureThumbnails &figures);
    void showMuscle();
    void tell();

    QLineEdit *m_search;
    SegmentedControl *m_sides;
    BodyMapView *m_map;
    FilterChip *m_chip;
    FilterBox *m_muscle;
    FilterBox *m_category;
    FilterBox *m_position;
    FilterBox *m_equipment;
    FilterBox *m_plane;
    FilterBox *m_level;
    FilterBox *m_shelf;
    Switch *m_nothing;
    Counting m_count;
    bool m_isSetting = false;
};

} // namespace hipstride
