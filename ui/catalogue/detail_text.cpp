// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/detail_text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "ui/catalogue/evidence_section.h"
#include "ui/exercise_text.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int markWidth = 20;
constexpr int markGap = 8;
constexpr int betweenLines = 6;
constexpr int betweenSections = 18;

/// An icon as high as the first line of the text beside it.
class Mark : public QWidget
{
public:
    Mark(QString icon, Role role)
        : m_icon(std::move(icon))
        , m_role(role)
    {
        setFixedSize(spaced(markWidth), lineHeight(TypeToken::Body));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int size = spaced(16);
        paintIcon(painter, QRectF(0, (height() - size) / 2.0, size, size), m_icon,
                  colour(this, m_role));
    }

private:
    QString m_icon;
    Role m_role;
};

/// Puts the parts of one tab under one another.
class Column
{
    Q_DECLARE_TR_FUNCTIONS(DetailText)

public:
    Column()
        : m_widget(new QWidget)
        , m_layout(new QVBoxLayout(m_widget))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(betweenLines);
    }

    QWidget *widget() const { return m_widget; }

    void space() { m_layout->addSpacing(betweenSections - 2 * betweenLines); }
    void title(const QString &text)
    {
        if (m_layout->count() > 0)
            space();
        m_layout->addWidget(new TextLabel(text, TypeToken::Section));
    }
    void paragraph(const QString &text, Role role = Role::Text)
    {
        m_layout->addWidget(new TextLabel(text, TypeToken::Body, role));
    }
    void numbered(int number, const QString &text)
    {
        auto *label = new TextLabel(QString::number(number), TypeToken::Strong, Role::Accent);
        label->setFixedWidth(spaced(markWidth));
        row(label, {new TextLabel(text, TypeToken::Body)});
    }
    void marked(const QString &icon, Role role, const QString &text, const QString &below = {})
    {
        QList<QWidget *> lines{new TextLabel(text, TypeToken::Body)};
        if (!below.isEmpty())
            lines.append(new TextLabel(below, TypeToken::Body, Role::TextSecondary));
        row(new Mark(icon, role), lines);
    }
    void add(QWidget *widget) { m_layout->addWidget(widget); }
    void pair(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(new TextLabel(name, TypeToken::Small, Role::TextSecondary));
        pair->addWidget(new TextLabel(value, TypeToken::Body));
        m_layout->addLayout(pair);
    }

private:
    void row(QWidget *mark, const QList<QWidget *> &lines)
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(markGap);
        row->addWidget(mark, 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        for (QWidget *line : lines)
            column->addWidget(line);
        row->addLayout(column, 1);
        m_layout->addLayout(row);
    }

    QWidget *m_widget;
    QVBoxLayout *m_layout;
};

void fillHowTo(Column &column, const Exercise &exercise)
{
    int number = 0;
    for (const std::string &step : exercise.steps)
        column.numbered(++number, toQt(step));
    if (!exercise.cues.empty())
        column.title(Column::tr("Key points"));
    for (const std::string &cue : exercise.cues)
        column.marked(QStringLiteral("check"), Role::Accent, toQt(cue));
    if (!exercise.faults.empty())
        column.title(Column::tr("What goes wrong, and what helps"));
    for (const Fault &fault : exercise.faults)
        column.marked(QStringLiteral("swap"), Role::TextSecondary, toQt(fault.fault),
                      toQt(fault.fix));
    if (exercise.cautions.empty())
        return;
    QStringList cautions;
    for (const std::string &caution : exercise.cautions)
        cautions.append(toQt(caution));
    auto *strip = new MessageStrip;
    strip->setMessage({.kind = MessageKind::Warning,
                       .title = Column::tr("Take care"),
                       .text = cautions.join(u'\n'),
                       .footnote = {},
                       .actions = {}});
    column.space();
    column.add(strip);
}

void fillWhy(Column &column, const Exercise &exercise)
{
    column.paragraph(toQt(exercise.why));
    column.title(Column::tr("What it works"));
    column.pair(Column::tr("Most"), musclesText(exercise.primaryMuscles));
    column.pair(Column::tr("Also"), musclesText(exercise.secondaryMuscles));
    QStringList planes;
    for (const Plane plane : exercise.planes)
        planes.append(textOf(plane));
    column.pair(Column::tr("Direction"), planes.join(QStringLiteral(", ")));
    if (exercise.level)
        column.pair(Column::tr("Level"), textOf(*exercise.level));
    column.pair(Column::tr("You need"), equipmentText(exercise));
    QStringList names;
    for (const std::string &name : exercise.otherNames)
        names.append(toQt(name));
    column.pair(Column::tr("Also called"), names.join(QStringLiteral(", ")));
}

void fillEvidence(Column &column, const Exercise &exercise, const Catalogue &catalogue,
                  const Evidence &evidence)
{
    if (QWidget *measured = makeEvidence(exercise.key, evidence))
        column.add(measured);
    else
        column.paragraph(Column::tr("No study that we could check has measured this one."));
    column.title(Column::tr("Where the words come from"));
    for (const std::string &id : exercise.sources) {
        if (const Source *source = catalogue.findSource(id))
            column.marked(QStringLiteral("learn"), Role::TextSecondary, toQt(source->title));
    }
    column.title(Column::tr("The dose"));
    column.paragraph(doseText(exercise.dose.dose, exercise.countedIn, SideWording::PerSide));
    const QString ours = oursText(exercise.dose.ours);
    column.paragraph(ours.isEmpty() ? Column::tr("As the source gives it.") : ours,
                     Role::TextSecondary);
}

} // namespace

QWidget *makeDetailText(DetailTab tab, const Exercise &exercise, const Catalogue &catalogue,
                        const Evidence &evidence)
{
    Column column;
    switch (tab) {
    case DetailTab::HowTo:
        fillHowTo(column, exercise);
        break;
    case DetailTab::Why:
        fillWhy(column, exercise);
        break;
    case DetailTab::Evidence:
        fillEvidence(column, exercise, catalogue, evidence);
        break;
    }
    return column.widget();
}

} // namespace hipstride
