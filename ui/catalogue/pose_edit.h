// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QSlider;
class QVBoxLayout;

namespace hipstride {

class Catalogue;
class FigureLibrary;
class FigureView;
class Motion;
class SegmentedControl;
class TextLabel;

/// The figure of an own exercise: chosen among those that are drawn, and bent joint by joint. What
/// touches the floor or the wall goes on doing so.
class PoseEdit : public QWidget
{
    Q_OBJECT

public:
    PoseEdit(const FigureLibrary &figures, const Catalogue &catalogue, QWidget *parent = nullptr);
    ~PoseEdit() override;

    /// An entry of figures.json, or empty for no figure.
    void setEntry(const std::string &entry);
    const std::string &entry() const { return m_entry; }

Q_SIGNALS:
    void edited();

private:
    struct Joint
    {
        std::size_t angle;
        QSlider *slider;
        TextLabel *degrees;
    };

    void addJoints(QVBoxLayout &column);
    void take(int row);
    void bend(const Joint &joint, int degrees);
    /// Solves the entry and shows it; `isNew` when it is another figure.
    void solve(bool isNew);
    void showAngles();

    const FigureLibrary &m_figures;
    std::string m_entry;
    std::string m_before; ///< as it was set
    std::unique_ptr<const Motion> m_motion;
    QComboBox *m_source;
    TextLabel *m_advice; ///< where there is no figure
    FigureView *m_view;
    SegmentedControl *m_key;
    QWidget *m_adjust;
    std::vector<Joint> m_joints;
};

} // namespace hipstride
