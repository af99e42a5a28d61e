// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/pdf_facts.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>

namespace hipstride {

namespace {

/// Numbers of objects in a file, as its trailer has them.
struct Trailer
{
    int size = 0; ///< one more than the highest number
    int info = 0;
    int root = 0;
    int table = 0; ///< offset of the table of objects
};

std::optional<int> numberBehind(const QByteArray &text, const char *word)
{
    const auto at = text.indexOf(word);
    if (at < 0)
        return std::nullopt;
    const QByteArray rest = text.mid(at + static_cast<int>(qstrlen(word)), 24).trimmed();
    int end = 0;
    while (end < rest.size() && rest[end] >= '0' && rest[end] <= '9')
        ++end;
    bool isNumber = false;
    const int number = rest.left(end).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<Trailer> trailerOf(const QByteArray &pdf)
{
    const auto at = pdf.lastIndexOf("trailer");
    if (at < 0)
        return std::nullopt;
    const QByteArray text = pdf.mid(at);
    const auto size = numberBehind(text, "/Size ");
    const auto info = numberBehind(text, "/Info ");
    const auto root = numberBehind(text, "/Root ");
    const auto table = numberBehind(text, "startxref");
    if (!size || !info || !root || !table)
        return std::nullopt;
    return Trailer{*size, *info, *root, *table};
}

/// The dictionary of an object, without what closes it; empty when there is none.
QByteArray openDictionaryOf(const QByteArray &pdf, int object)
{
    const QByteArray begin = "\n" + QByteArray::number(object) + " 0 obj\n";
    const auto at = pdf.indexOf(begin);
    const auto end = at < 0 ? -1 : pdf.indexOf("endobj", at);
    if (end < 0)
        return {};
    const QByteArray whole = pdf.mid(at + begin.size(), end - at - begin.size());
    const auto close = whole.lastIndexOf(">>");
    return close < 0 ? QByteArray() : whole.left(close);
}

std::vector<int> pagesOf(const QByteArray &pdf, const QByteArray &root)
{
    std::vector<int> pages;
    const auto list = numberBehind(root, "/Pages ");
    const QByteArray dictionary = list ? openDictionaryOf(pdf, *list) : QByteArray();
    const auto at = dictionary.indexOf("/Kids");
    const QByteArray kids = dictionary.mid(at, dictionary.indexOf(']', at) - at);
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    auto found = reference.globalMatch(QString::fromLatin1(kids));
    while (at >= 0 && found.hasNext())
        pages.push_back(found.next().captured(1).toInt());
    return pages;
}

double heightOfPage(const QByteArray &pdf, int page)
{
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[\\S+ \\S+ \\S+ ([0-9.]+)\\]"));
    return box.match(QString::fromLatin1(openDictionaryOf(pdf, page))).captured(1).toDouble();
}

/// A text of any language: UTF-16 with its mark, in hexadecimal digits.
QByteArray textOf(const QString &text)
{
    QByteArray bytes = "FEFF";
    for (const QChar c : text)
        bytes += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return "<" + bytes + ">";
}

QByteArray referenceTo(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// Objects that replace those of the same number or are new.
using Objects = std::map<int, QByteArray>;

void addOutline(Objects &objects, const QByteArray &pdf, const std::vector<int> &pages, int first,
                const std::vector<PdfBookmark> &bookmarks)
{
    const int count = static_cast<int>(bookmarks.size());
    objects[first] = "<< /Type /Outlines /First " + referenceTo(first + 1) + " /Last " +
                     referenceTo(first + count) + " /Count " + QByteArray::number(count) + " >>";
    for (int i = 0; i < count; ++i) {
        const PdfBookmark &bookmark = bookmarks[static_cast<std::size_t>(i)];
        const int page = pages[static_cast<std::size_t>(bookmark.page)];
        QByteArray item = "<< /Title " + textOf(bookmark.title) + " /Parent " + referenceTo(first);
        if (i > 0)
            item += " /Prev " + referenceTo(first + i);
        if (i + 1 < count)
            item += " /Next " + referenceTo(first + i + 2);
        const double top = heightOfPage(pdf, page) - bookmark.top;
        objects[first + 1 + i] = item + " /Dest [" + referenceTo(page) + " /XYZ null " +
                                 QByteArray::number(top, 'f', 1) + " null] >>";
    }
}

/// The objects, a table of their places, and a trailer that leads to the table before.
QByteArray updateOf(const Objects &objects, const Trailer &before, qsizetype begin)
{
    QByteArray update;
    QByteArray table = "xref\n0 0\n";
    for (const auto &[number, text] : objects) {
        table += QByteArray::number(number) + " 1\n" +
                 QByteArray::number(begin + update.size()).rightJustified(10, '0') + " 00000 n \n";
        update += QByteArray::number(number) + " 0 obj\n" + text + "\nendobj\n";
    }
    const qsizetype place = begin + update.size();
    const int size = std::max(before.size, objects.rbegin()->first + 1);
    return update + table + "trailer\n<< /Size " + QByteArray::number(size) + " /Info " +
           referenceTo(before.info) + " /Root " + referenceTo(before.root) + " /Prev " +
           QByteArray::number(before.table) + " >>\nstartxref\n" + QByteArray::number(place) +
           "\n%%EOF\n";
}

} // namespace

QByteArray withFacts(const QByteArray &pdf, const PdfFacts &facts)
{
    const std::optional<Trailer> trailer = trailerOf(pdf);
    if (!trailer)
        return pdf;
    QByteArray root = openDictionaryOf(pdf, trailer->root);
    const QByteArray info = openDictionaryOf(pdf, trailer->info);
    const std::vector<int> pages = pagesOf(pdf, root);
    if (root.isEmpty() || info.isEmpty() || pages.empty())
        return pdf;

    Objects objects;
    root +=
        "/Lang " + textOf(facts.language) + "\n/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (!facts.bookmarks.empty()) {
        addOutline(objects, pdf, pages, trailer->size, facts.bookmarks);
        root += "/Outlines " + referenceTo(trailer->size) + "\n";
    }
    objects[trailer->root] = root + ">>";
    if (!facts.author.isEmpty())
        objects[trailer->info] = info + "/Author " + textOf(facts.author) + "\n>>";
    const QByteArray whole = pdf.endsWith('\n') ? pdf : pdf + '\n';
    return whole + updateOf(objects, *trailer, whole.size());
}

} // namespace hipstride
