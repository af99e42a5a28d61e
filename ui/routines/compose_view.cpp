// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/compose_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

#include "drawing/compose_text.h"
#include "drawing/qt_text.h"
#include "routine/duration_estimate.h"
#include "ui/exercise_text.h"
#include "ui/icons.h"
#include "ui/routines/compose_wishes.h"
#include "ui/routines/read_step_row.h"
#include "ui/style/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

ComposeView::ComposeView(const Catalogue &catalogue, FigureThumbnails &figures, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_make(new QPushButton(tr("Make this routine")))
    , m_another(new QPushButton(tr("Another one")))
    , m_wishes(new ComposeWishes)
    , m_extent(new TextLabel(TypeToken::Section))
    , m_steps(new ListCard)
{
    setObjectName(QStringLiteral("compose-view"));
    m_extent->setObjectName(QStringLiteral("compose-extent"));
    m_steps->setObjectName(QStringLiteral("compose-steps"));
    m_steps->setAccessibleName(tr("What would be in it"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 0, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_wishes);
    column->addWidget(makePreviewHead());
    column->addWidget(m_steps);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(scroll, 1);

    connect(m_wishes, &ComposeWishes::edited, this, &ComposeView::composeAnew);
    connect(m_make, &QPushButton::clicked, this, &ComposeView::makeRequested);
    connect(m_another, &QPushButton::clicked, this, [this] {
        m_variant = (m_variant + 1) % (ComposeRequest::mostVariants + 1);
        composeAnew();
    });
}

QWidget *ComposeView::makeHead()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("compose-cancel"));
    connect(cancel, &QPushButton::clicked, this, &ComposeView::cancelled);
    m_make->setObjectName(QStringLiteral("compose-make"));
    setButtonRole(m_make, ButtonRole::Primary);
    auto *title = new TextLabel(tr("Compose a routine"), TypeToken::Title);
    title->setMostLines(2);
    title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(8);
    row->addWidget(title, 1);
    row->addWidget(cancel);
    row->addWidget(m_make);
    return head;
}

QWidget *ComposeView::makePreviewHead()
{
    m_another->setObjectName(QStringLiteral("compose-another"));
    m_another->setToolTip(tr("Other exercises for the same wishes"));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 6, 0, 0);
    row->addWidget(m_extent, 1);
    row->addWidget(m_another);
    return head;
}

void ComposeView::open()
{
    composeAnew();
    m_wishes->focusFirst();
}

void ComposeView::composeAnew()
{
    ComposeRequest request = m_wishes->request();
    request.variant = m_variant;
    const std::vector<ComposedStep> steps = compose(request, m_catalogue);
    m_routine = routineFrom(steps, fromQt(composedNameOf(request.goal)));
    m_steps->clear();
    for (const ComposedStep &one : steps) {
        m_steps->addRow(
            makeReadStepRow(one.step, m_catalogue.find(one.step.exercise), m_figures,
                            reasonsText(one, [](Muscle muscle) { return wordsOf(muscle); })));
    }
    const bool isAny = !steps.empty();
    const int count = static_cast<int>(steps.size());
    m_extent->setText(
        isAny ? extentText(count, minutesShown(estimatedDuration(m_routine, m_catalogue)))
              : tr("Nothing fits. Give it more minutes, or avoid less."));
    m_steps->setVisible(isAny);
    m_another->setEnabled(isAny);
    m_make->setEnabled(isAny);
    Q_EMIT routineChanged(m_routine);
}

void ComposeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hipstride
