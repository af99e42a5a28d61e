// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/exercise_import_sheet.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

#include "drawing/qt_text.h"
#include "ui/catalogue/problem_text.h"
#include "ui/exercise_text.h"
#include "ui/style/buttons.h"
#include "ui/style/focus_ring.h"
#include "ui/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr std::array outcomes{ImportOutcome::New, ImportOutcome::Changed, ImportOutcome::Same,
                              ImportOutcome::Refused};

constexpr std::size_t mostMeasured = 1000; ///< rows that are laid out one by one

} // namespace

ExerciseImportModel::ExerciseImportModel(const ImportPreview &preview, QObject *parent)
    : QAbstractListModel(parent)
    , m_preview(preview)
{}

void ExerciseImportModel::setOutcome(ImportOutcome outcome)
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t row = 0; row < m_preview.entries.size(); ++row) {
        if (m_preview.entries[row].outcome == outcome)
            m_rows.push_back(row);
    }
    endResetModel();
}

int ExerciseImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ExerciseImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportEntry &entry = m_preview.entries[m_rows[static_cast<std::size_t>(index.row())]];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString name =
        toQt(entry.exercise.name.empty() ? entry.exercise.key : entry.exercise.name);
    if (entry.problem)
        return name.isEmpty() ? lineFor(*entry.problem)
                              : tr("%1 – %2", "an exercise, why it is refused")
                                    .arg(name, lineFor(*entry.problem));
    return tr("%1 – %2", "an exercise, its kind").arg(name, kindText(entry.exercise));
}

ExerciseImportSheet::ExerciseImportSheet(ImportPreview preview, const QString &fileName,
                                         QWidget *parent)
    : QDialog(parent)
    , m_preview(std::move(preview))
    , m_model(m_preview)
    , m_outcomes(new SegmentedControl)
    , m_meaning(new TextLabel(TypeToken::Body, Role::TextSecondary))
    , m_list(new QListView)
    , m_take(new QPushButton)
{
    setObjectName(QStringLiteral("import-sheet"));
    setWindowTitle(tr("Import exercises"));
    resize(720, 600);
    m_outcomes->setObjectName(QStringLiteral("import-outcomes"));
    m_outcomes->setAccessibleName(tr("What would become of them"));
    QStringList choices;
    for (const ImportOutcome outcome : outcomes)
        choices.append(wordsOf(outcome));
    m_outcomes->setChoices(choices);
    m_list->setObjectName(QStringLiteral("import-list"));
    m_list->setAccessibleName(tr("Exercises of the file"));
    m_list->setModel(&m_model);
    m_list->setWordWrap(true); // a reason is to be read whole
    m_list->setUniformItemSizes(m_preview.entries.size() > mostMeasured);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    const int taken = m_preview.count(ImportOutcome::New) + m_preview.count(ImportOutcome::Changed);
    m_take->setObjectName(QStringLiteral("import-take"));
    m_take->setText(taken == 1 ? tr("Take in 1 exercise")
                               : tr("Take in %n exercises", nullptr, taken));
    m_take->setEnabled(taken > 0);
    setButtonRole(m_take, ButtonRole::Primary);
    auto *leave = new QPushButton(tr("Leave it"));
    leave->setObjectName(QStringLiteral("import-leave"));
    leave->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(fileName, TypeToken::Title));
    column->addWidget(m_outcomes, 0, Qt::AlignLeft);
    column->addWidget(m_meaning);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    connect(m_outcomes, &SegmentedControl::chosen, this,
            [this](int index) { list(outcomes.at(static_cast<std::size_t>(index))); });
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    // what asks for a look comes first
    std::size_t first = taken > 0 || m_preview.entries.empty() ? 0 : 3;
    if (m_preview.count(ImportOutcome::New) == 0 && m_preview.count(ImportOutcome::Changed) > 0)
        first = 1;
    m_outcomes->setCurrent(static_cast<int>(first));
    list(outcomes.at(first));
}

QString ExerciseImportSheet::wordsOf(ImportOutcome outcome) const
{
    const int count = m_preview.count(outcome);
    switch (outcome) {
    case ImportOutcome::New:
        return tr("New %1").arg(count);
    case ImportOutcome::Changed:
        return tr("Changed %1").arg(count);
    case ImportOutcome::Same:
        return tr("Same %1").arg(count);
    case ImportOutcome::Refused:
        return tr("Refused %1").arg(count);
    }
    return {};
}

void ExerciseImportSheet::list(ImportOutcome outcome)
{
    m_model.setOutcome(outcome);
    switch (outcome) {
    case ImportOutcome::New:
        m_meaning->setText(tr("These would be added to your own exercises."));
        break;
    case ImportOutcome::Changed:
        m_meaning->setText(tr("You have these, and the file says something else. They would be "
                              "replaced; their figure stays."));
        break;
    case ImportOutcome::Same:
        m_meaning->setText(tr("You have these as they are in the file."));
        break;
    case ImportOutcome::Refused:
        m_meaning->setText(tr("These are left out, each for the reason beside it."));
        break;
    }
}

void ExerciseImportSheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colour(this, Role::Surface));
}

} // namespace hipstride
