// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/import/importerror.h"

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

struct Wording {
    QString cause;
    QString remedy;
};

Wording wordingOf(ImportErrorKind kind)
{
    switch (kind) {
    case ImportErrorKind::NotFound:
        return {u"there is no such file or folder"_s, u"check the name"_s};
    case ImportErrorKind::Unreadable:
        return {u"it cannot be read"_s, u"check its permissions"_s};
    case ImportErrorKind::Empty:
        return {u"it holds no text"_s, u"save the article again, or remove the file"_s};
    case ImportErrorKind::Binary:
        return {u"it is not text"_s, u"export the article as plain text or Markdown"_s};
    case ImportErrorKind::TooLarge:
        return {u"it is larger than 100 MB"_s, u"split it into single articles"_s};
    case ImportErrorKind::Unsupported:
        return {u"this format is not read"_s, u"export the article as plain text or Markdown"_s};
    case ImportErrorKind::NoArticles:
        return {u"the folder holds no articles"_s, u"put text or Markdown files into it"_s};
    case ImportErrorKind::Malformed:
        return {u"the document is damaged"_s, u"save it again from the program that made it"_s};
    }
    return {};
}

} // namespace

QString words(const ImportError &error)
{
    const Wording wording = wordingOf(error.kind);
    QString detail = error.detail.simplified();
    if (!detail.isEmpty())
        detail = u" (%1)"_s.arg(detail);
    return u"%1: %2%3; %4"_s.arg(error.path.simplified(), wording.cause, detail, wording.remedy);
}

} // namespace crosscheck
