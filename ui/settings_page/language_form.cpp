// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_page/language_form.h"

#include <QVBoxLayout>

#include <algorithm>

#include "drawing/language.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

LanguageForm::LanguageForm(QWidget *parent)
    : QWidget(parent)
    , m_codes(QStringList{QString()} + languageCodes())
    , m_choice(new SegmentedControl)
{
    QStringList names{tr("As the system")};
    for (const QString &code : languageCodes())
        names.append(nameOfLanguage(code));
    m_choice->setChoices(names);
    m_choice->setObjectName(QStringLiteral("settings-language"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(new LabelledField(tr("Words, days and numbers"), m_choice));
    layout->addWidget(new TextLabel(
        tr("A new language is spoken from the next start on. What you wrote yourself stays."),
        TypeToken::Body, Role::TextSecondary));
    connect(m_choice, &SegmentedControl::chosen, this,
            [this](int index) { Q_EMIT edited(m_codes.value(index)); });
}

void LanguageForm::setLanguage(const QString &code)
{
    m_choice->setCurrent(std::max(0, static_cast<int>(m_codes.indexOf(code))));
}

} // namespace hipstride
