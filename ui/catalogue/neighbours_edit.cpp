// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/neighbours_edit.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

constexpr int narrowest = 16; ///< letters

} // namespace

NeighboursEdit::NeighboursEdit(QAbstractItemModel &names, const QString &name,
                               const QString &objectName)
    : m_names(names)
    , m_name(name)
    , m_objectName(objectName)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    addBox();
}

void NeighboursEdit::addBox()
{
    const std::size_t row = m_boxes.size();
    auto *box = new QComboBox;
    // the longest of thousands of names is not looked for
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(narrowest);
    box->setModel(&m_names);
    box->setObjectName(QStringLiteral("%1-%2").arg(m_objectName).arg(row));
    box->setAccessibleName(tr("%1, %2", "what a field asks, its row").arg(m_name).arg(row + 1));
    m_column->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &NeighboursEdit::edit);
    // one that comes later would be behind everything else in the window
    if (!m_boxes.empty())
        setTabOrder(m_boxes.back(), box);
    m_boxes.push_back(box);
}

void NeighboursEdit::edit()
{
    if (m_boxes.back()->currentIndex() > 0)
        addBox();
    Q_EMIT edited();
}

void NeighboursEdit::setKeys(const std::vector<ExerciseKey> &keys)
{
    const QSignalBlocker silence(this);
    while (m_boxes.size() <= keys.size())
        addBox();
    for (std::size_t row = 0; row < m_boxes.size(); ++row) {
        QComboBox &box = *m_boxes[row];
        box.setCurrentIndex(row < keys.size() ? box.findData(toQt(keys[row])) : 0);
    }
}

std::vector<ExerciseKey> NeighboursEdit::keys() const
{
    std::vector<ExerciseKey> keys;
    for (const QComboBox *box : m_boxes) {
        const ExerciseKey key = fromQt(box->currentData().toString());
        if (!key.empty() && std::ranges::find(keys, key) == keys.end())
            keys.push_back(key);
    }
    return keys;
}

} // namespace hipstride
