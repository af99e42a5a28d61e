// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/load_edit.h"

#include <QComboBox>
#include <QLineEdit>

#include "drawing/qt_text.h"
#include "ui/style/fields.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/mass_edit.h"

namespace hipstride {

namespace {

constexpr Mass usualMass{5000};

} // namespace

LoadEdit::LoadEdit(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_mass(new MassEdit)
    , m_band(new QComboBox)
    , m_words(new QLineEdit)
    , m_massField(new LabelledField(tr("Weight"), m_mass))
    , m_bandField(new LabelledField(tr("Band"), m_band))
    , m_wordsField(new LabelledField(tr("In your words"), m_words))
{
    // both in the order of their types
    m_kind->addItems({tr("None"), tr("Weight"), tr("Band"), tr("Own words")});
    m_band->addItems(
        {tr("Extra light"), tr("Light"), tr("Medium"), tr("Heavy"), tr("Extra heavy")});
    m_kind->setObjectName(QStringLiteral("loadKind"));
    m_mass->setObjectName(QStringLiteral("loadMass"));
    m_band->setObjectName(QStringLiteral("loadBand"));
    m_words->setObjectName(QStringLiteral("loadWords"));
    m_words->setPlaceholderText(tr("For example: two water bottles"));

    auto *row = new FlowLayout(this);
    row->addWidget(new LabelledField(tr("Load"), m_kind));
    row->addWidget(m_massField);
    row->addWidget(m_bandField);
    row->addWidget(m_wordsField);

    connect(m_kind, &QComboBox::activated, this, &LoadEdit::changeKind);
    connect(m_mass, &MassEdit::edited, this, [this](Mass mass) { change(mass); });
    connect(m_band, &QComboBox::activated, this,
            [this](int index) { change(static_cast<Band>(index)); });
    connect(m_words, &QLineEdit::textEdited, this, &LoadEdit::changeWords);
    showLoad();
}

void LoadEdit::setLoad(const Load &load)
{
    m_load = load;
    showLoad();
}

void LoadEdit::changeKind(int kind)
{
    if (kind == int(m_load.index()))
        return;
    static const Load usual[] = {NoLoad{}, usualMass, Band::Medium, OwnWords{}};
    m_load = usual[kind];
    if (std::holds_alternative<OwnWords>(m_load)) {
        // words that are not there yet are no load: the value follows with the first letter
        showLoad();
        m_words->setFocus(Qt::OtherFocusReason);
        return;
    }
    showLoad();
    Q_EMIT edited(m_load);
}

void LoadEdit::change(const Load &load)
{
    if (load == m_load)
        return;
    m_load = load;
    Q_EMIT edited(m_load);
}

void LoadEdit::changeWords(const QString &words)
{
    const std::string text = fromQt(words.trimmed());
    const bool isUsable = !text.empty() && text.size() <= DoseLimits::longestWords;
    setFieldError(m_words, !isUsable);
    if (isUsable)
        change(OwnWords{text});
}

void LoadEdit::showLoad()
{
    m_kind->setCurrentIndex(int(m_load.index()));
    m_massField->setVisible(std::holds_alternative<Mass>(m_load));
    m_bandField->setVisible(std::holds_alternative<Band>(m_load));
    m_wordsField->setVisible(std::holds_alternative<OwnWords>(m_load));
    if (const auto *mass = std::get_if<Mass>(&m_load))
        m_mass->setMass(*mass);
    if (const auto *band = std::get_if<Band>(&m_load))
        m_band->setCurrentIndex(static_cast<int>(*band));
    if (const auto *words = std::get_if<OwnWords>(&m_load)) {
        // a blank that was just typed stays
        if (fromQt(m_words->text().trimmed()) != words->text)
            m_words->setText(toQt(words->text));
        setFieldError(m_words, false);
    }
}

} // namespace hipstride
