// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

namespace hipstride {

/// Marks what was typed into a field as not usable: its border turns red. The sentence that says
/// why stands below the field and is the page's own.
void setFieldError(QWidget *field, bool isWrong);

// the style's own part
void paintField(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget);
QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);
void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
void paintComboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter);
QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
int fieldHeight(const QFontMetrics &metrics);

/// Space between the edge of a field and its text. Unit: pixels.
inline constexpr int fieldPadding = 8;

} // namespace hipstride
