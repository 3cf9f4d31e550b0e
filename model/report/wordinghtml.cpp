// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/wordinghtml.h"

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

void writeStyled(HtmlWriter &out, QLatin1StringView element, const QString &text,
                 const QString &style)
{
    if (element.isEmpty())
        out.text(text);
    else if (style.isEmpty())
        out.element(element, text);
    else
        out.element(element, text, {{"class"_L1, style}});
}

} // namespace

void writeWording(HtmlWriter &out, const Wording &wording, const WordingLook &look)
{
    for (const WordingRun &run : wording) {
        switch (run.kind) {
        case RunKind::Context:
            writeStyled(out, look.contextStyle.isEmpty() ? ""_L1 : "span"_L1, run.text,
                        look.contextStyle);
            break;
        case RunKind::Claim:
            writeStyled(out, look.claim, run.text, look.claimStyle);
            break;
        case RunKind::Kept:
            out.text(run.text);
            break;
        case RunKind::Cut:
            out.element("del"_L1, run.text);
            break;
        case RunKind::Added:
            out.element("ins"_L1, run.text);
            break;
        }
    }
}

} // namespace crosscheck
