// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/wordinghtml.h"

using namespace Qt::StringLiterals;

namespace crosscheck
{

void writePlainWording(HtmlWriter &out, const Wording &wording)
{
    for (const WordingRun &run : wording) {
        switch (run.kind) {
        case RunKind::Context:
        case RunKind::Kept:
            out.text(run.text);
            break;
        case RunKind::Claim:
            out.element("b"_L1, run.text);
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
