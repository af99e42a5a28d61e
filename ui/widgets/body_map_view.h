// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "drawing/body_map.h"
#include "routine/muscle_load.h"
#include "ui/widgets/figure_view.h"

namespace hipstride {

/// The body with its muscles on a stage. The pointer or the arrow keys go to a muscle, whose name
/// is then said at the lower edge; where muscles are chosen, a click, Space or Enter does it. Shows
/// nothing when the library has no such figure.
class BodyMapView : public QWidget
{
    Q_OBJECT

public:
    /// `library` must live as long.
    explicit BodyMapView(const FigureLibrary &library, QWidget *parent = nullptr);
    ~BodyMapView() override;

    bool isEmpty() const { return m_motion == nullptr; }
    /// The sides that are seen, from left to right.
    void setSides(std::vector<BodySide> sides);
    void setPerson(const FigurePerson &person);
    /// Shades muscles by their sets in five equal steps.
    void setLoad(const std::vector<MuscleSets> &load);
    void setIsChoosable(bool isChoosable);
    /// On the window the map is a card of its own; elsewhere it is a stage.
    void setIsOnWindow(bool isOnWindow);
    void setSelected(std::optional<Muscle> muscle);
    std::optional<Muscle> selected() const { return m_selected; }
    std::optional<Muscle> pointed() const { return m_pointed; }

    /// Those that the sides show, in the order in which the arrow keys go through them.
    std::vector<Muscle> muscles() const;
    /// Its name, and its sets where there are any.
    QString wordsOf(Muscle muscle) const;
    /// Where it is seen first, in the coordinates of the widget.
    QRect boundsOf(Muscle muscle) const;
    /// As if it was clicked.
    void choose(Muscle muscle);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {64, 96}; }

Q_SIGNALS:
    /// A person chose a muscle, or none by choosing it again.
    void chosen(const std::optional<hipstride::Muscle> &muscle);
    void pointedChanged(const std::optional<hipstride::Muscle> &muscle);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void colourMuscles();
    void place();
    QRectF boxOf(std::size_t side) const { return m_boxes[side]; }
    std::optional<Muscle> muscleAt(QPointF point) const;
    void point(std::optional<Muscle> muscle);
    void go(int step);
    void paintWords(QPainter &painter) const;

    const FigureLibrary &m_library;
    const Motion *m_motion;
    FigurePerson m_person;
    std::vector<BodySide> m_sides{BodySide::Front, BodySide::Back, BodySide::Right};
    std::vector<QRectF> m_boxes; ///< one for each side
    std::unique_ptr<BodyMap> m_map;
    std::map<Muscle, MuscleSets> m_load;
    std::optional<Muscle> m_selected;
    std::optional<Muscle> m_pointed;
    bool m_isChoosable = false;
    bool m_isOnWindow = false;
    QPixmap m_picture; ///< null: to be painted anew
};

} // namespace hipstride
