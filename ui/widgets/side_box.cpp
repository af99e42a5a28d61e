// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_box.h"

#include <QComboBox>
#include <QCoreApplication>

namespace hipstride {

namespace {

struct SideBox
{
    Q_DECLARE_TR_FUNCTIONS(SideBox)
};

} // namespace

QComboBox *makeSideBox()
{
    auto *box = new QComboBox;
    box->addItems({SideBox::tr("Both sides"), SideBox::tr("Each side"), SideBox::tr("Alternating"),
                   SideBox::tr("Left only"), SideBox::tr("Right only")});
    return box;
}

} // namespace hipstride
