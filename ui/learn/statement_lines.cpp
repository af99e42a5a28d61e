// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/statement_lines.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/icons.h"
#include "ui/learn/learn_text.h"
#include "ui/type_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int markSize = 16;
constexpr int markWidth = 20;

/// An icon as high as the first line of the text beside it.
class LineMark : public QWidget
{
public:
    LineMark(QString icon, Role role)
        : m_icon(std::move(icon))
        , m_role(role)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {spaced(markWidth), lineHeight(TypeToken::Body)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int size = spaced(markSize);
        paintIcon(painter, QRectF(0, (height() - size) / 2.0, size, size), m_icon,
                  colour(this, m_role));
    }

private:
    QString m_icon;
    Role m_role;
};

QWidget *makeMark(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Plain:
        return nullptr;
    case SectionKind::Check:
        return new LineMark(QStringLiteral("check"), Role::Accent);
    case SectionKind::Stop:
        return new LineMark(QStringLiteral("stop"), Role::PainStop);
    }
    return nullptr;
}

/// True when every line names the same sources, so that they are named once, below.
bool haveOneSource(const std::vector<Statement> &lines)
{
    return std::ranges::all_of(
        lines, [&lines](const Statement &line) { return line.sources == lines.front().sources; });
}

void addLine(QVBoxLayout &column, const QString &text, const QString &source, QWidget *mark)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(text, TypeToken::Body));
    if (!source.isEmpty())
        words->addWidget(new TextLabel(source, TypeToken::Small, Role::TextSecondary));
    if (mark == nullptr) {
        column.addLayout(words);
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column.addLayout(row);
}

} // namespace

void addStatements(QVBoxLayout &column, const std::vector<Statement> &lines, SectionKind kind,
                   const LearnBook &book)
{
    if (lines.empty())
        return;
    const bool isOne = haveOneSource(lines);
    for (const Statement &line : lines)
        addLine(column, toQt(line.text), isOne ? QString() : sourceNames(line.sources, book),
                makeMark(kind));
    if (isOne && !lines.front().sources.empty())
        column.addWidget(new TextLabel(sourceNames(lines.front().sources, book), TypeToken::Small,
                                       Role::TextSecondary));
}

} // namespace hipstride
