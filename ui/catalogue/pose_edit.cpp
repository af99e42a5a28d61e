// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/pose_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "catalogue/catalogue.h"
#include "drawing/qt_text.h"
#include "figure/figure_edit.h"
#include "figure/figure_library.h"
#include "figure/pose.h"
#include "ui/style/shapes.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

namespace {

constexpr int viewHeight = 260;
constexpr int ownRow = 1;     ///< of the choices, where there is a figure already
constexpr int ownFigure = -1; ///< in the place of a key

struct JointWords
{
    std::size_t angle;
    const char *words; ///< translated where they are shown
};

/// The angles a person would speak of, from the trunk down.
constexpr std::array<JointWords, 21> jointWords{{
    {Spine, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Trunk, bent forwards")},
    {Spine + 1, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Trunk, bent to the right")},
    {Spine + 2, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Trunk, turned to the right")},
    {Neck, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Neck, bent forwards")},
    {RightShoulder, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Right arm, raised in front")},
    {RightShoulder + 1, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Right arm, out to the side")},
    {RightElbow, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Right elbow, bent")},
    {LeftShoulder, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Left arm, raised in front")},
    {LeftShoulder + 1, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Left arm, out to the side")},
    {LeftElbow, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Left elbow, bent")},
    {RightHip, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Right hip, bent")},
    {RightHip + 1, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Right hip, out to the side")},
    {RightHip + 2, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Right hip, turned out")},
    {RightKnee, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Right knee, bent")},
    {RightAnkle, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Right foot, pulled up")},
    {LeftHip, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Left hip, bent")},
    {LeftHip + 1, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Left hip, out to the side")},
    {LeftHip + 2, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Left hip, turned out")},
    {LeftKnee, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Left knee, bent")},
    {LeftAnkle, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Left foot, pulled up")},
    {Neck + 2, QT_TRANSLATE_NOOP("hipstride::PoseEdit", "Head, turned to the right")},
}};

/// With a minus sign, as numbers are set, not a hyphen.
QString degreesText(int degrees)
{
    return PoseEdit::tr("%1°").arg(QString::number(degrees).replace(u'-', QChar(0x2212)));
}

} // namespace

PoseEdit::PoseEdit(const FigureLibrary &figures, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_source(new QComboBox)
    , m_advice(new TextLabel(tr("Choose an exercise that moves like yours. Then bend its joints "
                                "until the figure does what you do."),
                             TypeToken::Body, Role::TextSecondary))
    , m_view(new FigureView)
    , m_key(new SegmentedControl)
    , m_adjust(new QWidget)
{
    m_source->setObjectName(QStringLiteral("pose-source"));
    m_source->addItem(tr("No figure"));
    for (const Exercise &exercise : catalogue.exercises()) {
        if (figures.contains(exercise.key))
            m_source->addItem(toQt(exercise.name), toQt(exercise.key));
    }
    m_advice->setObjectName(QStringLiteral("pose-advice"));
    m_view->setObjectName(QStringLiteral("pose-view"));
    m_view->setMinimumHeight(viewHeight);
    m_view->setCornerRadius(controlRadius);
    m_key->setObjectName(QStringLiteral("pose-key"));
    m_key->setAccessibleName(tr("Which pose"));

    auto *joints = new QWidget;
    auto *angles = new QVBoxLayout(joints);
    angles->setContentsMargins(0, 0, 8, 0);
    angles->setSpacing(4);
    addJoints(*angles);
    QScrollArea *scroll = verticalScroll(joints);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *adjust = new QVBoxLayout(m_adjust);
    adjust->setContentsMargins(0, 0, 0, 0);
    adjust->setSpacing(8);
    adjust->addWidget(m_view, 1);
    adjust->addWidget(m_key, 0, Qt::AlignLeft);
    adjust->addWidget(scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new LabelledField(tr("Figure, begin with that of"), m_source));
    column->addWidget(m_advice);
    column->addWidget(m_adjust, 1);
    column->addStretch();

    connect(m_source, &QComboBox::activated, this, &PoseEdit::take);
    connect(m_key, &SegmentedControl::chosen, this, &PoseEdit::showAngles);
    solve(true);
}

PoseEdit::~PoseEdit()
{
    m_view->setMotion(nullptr); // it is destroyed after the motion
}

void PoseEdit::addJoints(QVBoxLayout &column)
{
    for (const JointWords &words : jointWords) {
        const AngleLimits limits = limitsOf(words.angle);
        auto *slider = new QSlider(Qt::Horizontal);
        slider->setObjectName(QStringLiteral("joint-%1").arg(toQt(nameOfAngle(words.angle))));
        slider->setAccessibleName(tr(words.words));
        slider->setRange(qRound(limits.least / degree), qRound(limits.most / degree));
        slider->setPageStep(10);
        auto *degrees = new TextLabel(TypeToken::Small, Role::TextSecondary);
        degrees->setMinimumWidth(spaced(40));
        degrees->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        column.addWidget(new TextLabel(tr(words.words), TypeToken::Small, Role::TextSecondary));
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(slider, 1);
        row->addWidget(degrees);
        column.addLayout(row);
        m_joints.push_back({words.angle, slider, degrees});
        const Joint joint = m_joints.back();
        connect(slider, &QSlider::valueChanged, this,
                [this, joint](int value) { bend(joint, value); });
    }
}

void PoseEdit::setEntry(const std::string &entry)
{
    m_entry = entry;
    m_before = entry;
    if (m_source->itemData(ownRow) == ownFigure)
        m_source->removeItem(ownRow);
    if (!entry.empty())
        m_source->insertItem(ownRow, tr("The figure it has"), ownFigure);
    m_source->setCurrentIndex(entry.empty() ? 0 : ownRow);
    solve(true);
}

void PoseEdit::take(int row)
{
    const QVariant chosen = m_source->itemData(row);
    if (row == 0)
        m_entry.clear();
    else
        m_entry = chosen == ownFigure ? m_before : m_figures.entryOf(fromQt(chosen.toString()));
    solve(true);
    Q_EMIT edited();
}

void PoseEdit::bend(const Joint &joint, int degrees)
{
    if (m_motion == nullptr)
        return;
    const auto key = static_cast<std::size_t>(std::max(0, m_key->current()));
    m_entry = withAngle(m_entry, key, joint.angle, degrees);
    joint.degrees->setText(degreesText(degrees));
    solve(false);
    Q_EMIT edited();
}

void PoseEdit::solve(bool isNew)
{
    std::optional<Motion> motion;
    if (!m_entry.empty())
        motion = motionOf(m_entry);
    m_advice->setVisible(!motion);
    m_adjust->setVisible(motion.has_value());
    m_view->setMotion(nullptr);
    m_motion = motion ? std::make_unique<const Motion>(std::move(*motion)) : nullptr;
    if (m_motion == nullptr)
        return;
    if (isNew) {
        QStringList poses;
        for (std::size_t key = 0; key < m_motion->keys().size(); ++key)
            poses.append(tr("Pose %1").arg(key + 1));
        m_key->setChoices(poses);
        m_view->setMotion(m_motion.get(), tr("The figure"));
        showAngles();
        return;
    }
    m_view->setMotion(m_motion.get(), tr("The figure"));
    m_view->setPhase(m_motion->phaseOfKey(static_cast<std::size_t>(std::max(0, m_key->current()))));
}

void PoseEdit::showAngles()
{
    const auto key = static_cast<std::size_t>(std::max(0, m_key->current()));
    for (const Joint &joint : m_joints) {
        const int degrees = qRound(angleAt(*m_motion, key, joint.angle));
        const QSignalBlocker silence(joint.slider);
        joint.slider->setValue(degrees);
        joint.degrees->setText(degreesText(degrees));
    }
    m_view->setPlaying(false);
    m_view->setPhase(m_motion->phaseOfKey(key));
}

} // namespace hipstride
