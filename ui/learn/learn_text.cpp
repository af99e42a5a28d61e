// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/learn_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct LearnText
{
    Q_DECLARE_TR_FUNCTIONS(LearnText)
};

} // namespace

QString textOf(EvidenceStrength strength)
{
    switch (strength) {
    case EvidenceStrength::Tested:
        return LearnText::tr("Tested");
    case EvidenceStrength::Linked:
        return LearnText::tr("Linked");
    case EvidenceStrength::Unclear:
        return LearnText::tr("Unclear");
    case EvidenceStrength::Claimed:
        return LearnText::tr("Claimed");
    }
    return {};
}

QString textOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Article:
        return LearnText::tr("Articles");
    case SourceKind::Study:
        return LearnText::tr("Studies");
    case SourceKind::Page:
        return LearnText::tr("Other pages");
    }
    return {};
}

QString sourceNames(const std::vector<std::string> &ids, const LearnBook &book)
{
    QStringList names;
    for (const std::string &id : ids) {
        if (const LearnSource *source = book.findSource(id))
            names.append(toQt(source->name));
    }
    return names.join(QStringLiteral(", "));
}

QString sourceText(const LearnSource &source)
{
    const QString title = toQt(source.title);
    return source.readAt.empty()
               ? LearnText::tr("%1.", "title of a source").arg(title)
               : LearnText::tr("%1. Read at %2.", "title, page").arg(title, toQt(source.readAt));
}

} // namespace hipstride
