// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_page/logo_field.h"

#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "drawing/logo.h"
#include "ui/bounded_file.h"
#include "ui/prompts.h"
#include "ui/style/buttons.h"
#include "ui/theme.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr QSize pictureSize(144, 56);
constexpr int margin = 6;

/// The logo on white, as paper shows it.
class LogoPicture : public QWidget
{
public:
    explicit LogoPicture(const QByteArray &logo)
        : m_logo(logo)
    {
        setFixedSize(pictureSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(colour(this, Role::Border));
        painter.setBrush(Qt::white);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        if (m_logo.isEmpty())
            return;
        const QRectF inner = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
        const Logo logo(m_logo);
        QRectF box(QPointF(), logo.sizeIn(inner.size()));
        box.moveCenter(inner.center());
        logo.paint(painter, box, false);
    }

private:
    const QByteArray &m_logo;
};

QString reasonOf(LogoFault fault)
{
    switch (fault) {
    case LogoFault::TooLong:
        return LogoField::tr("This file is too large for a logo: 2 MB is the most for a PNG, "
                             "250 kB for an SVG.");
    case LogoFault::NoPicture:
        return LogoField::tr("This file is no PNG and no SVG, or it is damaged.");
    case LogoFault::TooManyDots:
        return LogoField::tr("This picture has more than 4000 pixels on a side.");
    case LogoFault::TooMuchInIt:
        return LogoField::tr("This SVG is more complicated than a logo. A PNG of it will do.");
    case LogoFault::LooksOutside:
        return LogoField::tr("This SVG leads to other files or repeats parts of itself, which is "
                             "not followed. A PNG of it will do.");
    }
    return {};
}

} // namespace

LogoField::LogoField(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_picture(new LogoPicture(m_logo))
    , m_remove(new QPushButton(tr("No logo")))
    , m_fault(new TextLabel(TypeToken::Body, Role::PainStop))
{
    auto *choose = new QPushButton(tr("Choose a file…"));
    choose->setObjectName(QStringLiteral("settings-logo-choose"));
    m_remove->setObjectName(QStringLiteral("settings-logo-remove"));
    setButtonRole(m_remove, ButtonRole::Quiet);
    m_fault->setObjectName(QStringLiteral("settings-logo-fault"));
    m_fault->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_picture);
    row->addWidget(choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_fault);
    connect(choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setLogo({});
        Q_EMIT edited({});
    });
    setLogo({});
}

void LogoField::setLogo(const QByteArray &logo)
{
    m_logo = logo;
    m_picture->setAccessibleName(logo.isEmpty() ? tr("No logo") : tr("The logo"));
    m_remove->setEnabled(!logo.isEmpty());
    m_fault->hide();
    m_picture->update();
}

void LogoField::choose()
{
    const auto path = m_prompts.askOpenPath(tr("Choose a logo"), tr("Pictures (*.svg *.png)"));
    if (!path)
        return;
    const auto file = readBounded(*path, LogoLimits::mostBytes, m_prompts);
    if (file)
        take(QByteArray::fromStdString(*file));
}

void LogoField::take(const QByteArray &file)
{
    const auto reading = readLogo(file);
    if (const auto *fault = std::get_if<LogoFault>(&reading)) {
        m_fault->setText(reasonOf(*fault));
        m_fault->show();
        return;
    }
    setLogo(std::get<QByteArray>(reading));
    Q_EMIT edited(m_logo);
}

} // namespace hipstride
