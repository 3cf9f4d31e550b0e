// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/projecterror.h"

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

struct CauseAndRemedy {
    QString cause;
    QString remedy;
};

CauseAndRemedy causeAndRemedy(ProjectErrorKind kind)
{
    switch (kind) {
    case ProjectErrorKind::NotFound:
        return {u"there is no such file"_s, u"check the name"_s};
    case ProjectErrorKind::Unreadable:
        return {u"it cannot be read"_s, u"check its permissions"_s};
    case ProjectErrorKind::NotAProject:
        return {u"it is no Crosscheck project"_s, u"open the file that Crosscheck saved"_s};
    case ProjectErrorKind::Damaged:
        return {u"the project is damaged"_s, u"open a copy of it from a backup"_s};
    case ProjectErrorKind::NewerVersion:
        return {
            u"a newer version of Crosscheck wrote this project, so it is shown but not changed"_s,
            u"install that version to go on with it"_s};
    case ProjectErrorKind::InUse:
        return {u"this review is open in another window, so nothing can be decided here"_s,
                u"decide there, or close that window and open the articles here again"_s};
    case ProjectErrorKind::WriteProtected:
        return {u"this project cannot be written, so it is shown but not changed"_s,
                u"check the permissions of the file and its folder, or save a copy elsewhere"_s};
    case ProjectErrorKind::WriteFailed:
        return {u"what you decided last could not be saved"_s,
                u"make room on the disk and decide again"_s};
    }
    return {};
}

} // namespace

QString words(const ProjectError &error)
{
    const auto [cause, remedy] = causeAndRemedy(error.kind);
    if (error.kind == ProjectErrorKind::InUse) // where it lies and who holds it helps nobody
        return u"T%1; %2."_s.arg(cause.sliced(1), remedy);
    QString detail = error.detail.simplified();
    if (!detail.isEmpty())
        detail = u" (%1)"_s.arg(detail);
    return u"%1: %2%3; %4"_s.arg(error.path.simplified(), cause, detail, remedy);
}

} // namespace crosscheck
