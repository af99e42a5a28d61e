// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/template_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "catalogue/catalogue.h"
#include "drawing/qt_text.h"
#include "ui/exercise_text.h"
#include "ui/icons.h"
#include "ui/routines/read_step_row.h"
#include "ui/style/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

TemplateView::TemplateView(const Catalogue &catalogue, FigureThumbnails &figures, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_name(new TextLabel(TypeToken::Title))
    , m_use(new QPushButton(tr("Use this routine")))
    , m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("template-view"));
    m_name->setObjectName(QStringLiteral("template-name"));
    m_name->setMostLines(2);
    m_name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_use->setObjectName(QStringLiteral("use-template"));
    setButtonRole(m_use, ButtonRole::Primary);
    connect(m_use, &QPushButton::clicked, this, &TemplateView::useRequested);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 20, 24, 20);
    head->setSpacing(16);
    head->addWidget(m_name, 1);
    head->addWidget(m_use, 0, Qt::AlignVCenter);

    auto *holder = new QWidget;
    m_column->setContentsMargins(24, 0, 24, 24);
    holder->setLayout(m_column);
    auto *scroll = new QScrollArea;
    scroll->setWidget(holder);
    holder->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("Template"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
}

void TemplateView::setTemplate(const RoutineTemplate &routineTemplate)
{
    m_name->setText(toQt(routineTemplate.name));
    delete m_content;
    m_content = new QWidget;
    m_column->addWidget(m_content);
    new QVBoxLayout(m_content);
    m_content->layout()->setContentsMargins(0, 0, 0, 0);
    m_content->layout()->setSpacing(0);

    addParagraph(toQt(routineTemplate.summary), TypeToken::Body, Role::Text, 0);
    addParagraph(toQt(routineTemplate.when), TypeToken::Body, Role::TextSecondary, 4);

    auto *steps = new ListCard;
    steps->setObjectName(QStringLiteral("template-steps"));
    for (const RoutineTemplate::TemplateStep &step : routineTemplate.steps)
        steps->addRow(makeStepRow(step));
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addSpacing(16);
    column->addWidget(steps);
    addAdvice(routineTemplate.advice);
    addSources(routineTemplate.sources);
    column->addStretch(1);
}

void TemplateView::addParagraph(const QString &text, TypeToken token, Role role, int spaceAbove)
{
    if (text.isEmpty())
        return;
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addSpacing(spaceAbove);
    column->addWidget(new TextLabel(text, token, role));
}

QWidget *TemplateView::makeStepRow(const RoutineTemplate::TemplateStep &step) const
{
    const Exercise *exercise = m_catalogue.find(step.step.exercise);
    QString line = exercise != nullptr ? musclesText(exercise->primaryMuscles) : QString();
    if (!step.step.note.empty())
        line = tr("“%1”", "a note").arg(toQt(step.step.note));
    return makeReadStepRow(step.step, exercise, m_figures, line, oursText(step.ours));
}

void TemplateView::addAdvice(const std::vector<std::string> &advice)
{
    if (advice.empty())
        return;
    addParagraph(tr("Good to know"), TypeToken::Section, Role::Text, 18);
    for (const std::string &sentence : advice)
        addParagraph(toQt(sentence), TypeToken::Body, Role::Text, 8);
}

void TemplateView::addSources(const std::vector<std::string> &ids)
{
    QStringList titles;
    for (const std::string &id : ids) {
        if (const Source *source = m_catalogue.findSource(id))
            titles.append(toQt(source->title));
    }
    if (titles.isEmpty())
        return;
    addParagraph(tr("Where it comes from"), TypeToken::Section, Role::Text, 18);
    for (const QString &title : titles)
        addParagraph(title, TypeToken::Small, Role::TextSecondary, 4);
}

} // namespace hipstride
