// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/htmlparts.h"
#include "ui/theme/verdictmark.h"

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Everything but the colours and the verdicts' lines. On paper a block stays on one page where it
/// can, and what the screen scrolls is shown whole.
constexpr auto layout = R"(
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--text);
  font: 15px/1.5 Inter, "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, .answer, .wording, .story, .headline, .debris {
  font-family: "Noto Serif", Charter, Georgia, "Times New Roman", serif; }
h1 { font-size: 2.2rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.25rem; margin: 2.6rem 0 .6rem; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 0; }
p { margin: 0 0 .6rem; }
a { color: inherit; text-decoration-color: var(--muted); text-underline-offset: .15em; }
a:focus-visible, .wide:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.quiet, small, .aside, .debris, code, .file { color: var(--muted); }
small, code, .file { font-size: .85rem; }
code { font-family: "DejaVu Sans Mono", Consolas, monospace; font-size: .75rem; }
.answer { font-size: 1.15rem; border-left: 3px solid var(--i-changed); padding-left: .9rem;
  margin: 1.2rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .4rem .8rem .4rem 0; font-weight: inherit; }
thead th { font-size: .8rem; font-weight: 600; color: var(--muted); overflow-wrap: normal; }
.sources td[data-label] { white-space: nowrap; overflow-wrap: normal; }
thead tr { border-bottom: 1px solid var(--text); }
tbody tr { border-bottom: 1px solid var(--rule); }
.sign { display: inline-block; min-width: 1.7em; padding: 0 .3em; text-align: center; font-weight: 600;
  font-size: .85em; line-height: 1.5; border: 1px solid; border-radius: .25em; }
.gravest, .marks { list-style: none; margin: 0; padding: 0; }
.gravest li, .marks li { display: flex; gap: .8rem; align-items: baseline; padding: .45rem 0; }
.gravest li { border-bottom: 1px solid var(--rule); }
.gravest a { font-weight: 600; }
.gravest .sign, .marks .sign { flex: none; }
.marks { columns: 2; column-gap: 2rem; margin: 1rem 0; font-size: .9rem; }
.marks li { break-inside: avoid; padding: .2rem 0; }
.bars th { width: 30%; }
.bars tr { border: 0; }
.bar { display: flex; height: 1.3rem; margin-top: .1rem; }
.bar span { min-width: 0; overflow: hidden; text-align: center; font-size: .75rem; line-height: 1.2rem;
  font-weight: 600; }
.bar span[class] { border: 1px solid; }
.bars small { display: block; }
.wide { overflow-x: auto; margin-bottom: 1.5rem; }
.matrix { font-size: .87rem; min-width: 44rem; }
.matrix td:first-child, .list td:first-child { width: 2.2rem; color: var(--muted); white-space: nowrap; }
.matrix tbody th { width: 30%; font-weight: normal; }
.matrix .group th { font-weight: 600; padding-top: .9rem; }
.counts { font-size: .87rem; min-width: 38rem; }
.counts td { width: 9%; font-variant-numeric: tabular-nums; }
.list { font-size: .87rem; }
.list tbody th { width: 32%; }
.list td:last-child { width: 16%; }
.fact { border: 1px solid var(--rule); border-radius: .4rem; padding: 1rem 1.1rem .6rem; margin: 0 0 1.1rem;
  break-inside: avoid; }
.fact .number { float: inline-end; margin-inline-start: 1rem; color: var(--muted); font-weight: 600;
  text-decoration: none; }
.fact table { font-size: .92rem; }
.fact tbody tr:last-child { border-bottom: 0; }
.fact th:first-child { width: 17%; }
.fact .value { width: 14%; }
.fact .verdict { width: 25%; padding-right: 0; }
.wording p { margin: 0 0 .3rem; }
.decision { background: var(--shade); border-radius: .25rem; padding: .45rem .7rem; margin: .4rem 0 .5rem;
  font-size: .92rem; }
.chart svg { display: block; max-width: none; fill: var(--text);
  font: 13px Inter, "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
.chart text { dominant-baseline: central; }
.chart .on, .chart .centred { text-anchor: middle; }
.chart .on, .chart .strong { font-weight: 600; }
.chart .muted { fill: var(--muted); }
.chart line { stroke-width: 1.5; }
.chart .rule { stroke: var(--rule); stroke-width: 1; }
.chart .dashed { stroke-dasharray: 5 3; }
.chart a:focus-visible { outline: 2px solid var(--focus); }
details { margin: 0 0 1rem; font-size: .87rem; color: var(--muted); }
details ul { margin: .3rem 0; }
mark { color: inherit; font-weight: 700; background: none; }
del { color: var(--alarm); text-decoration: line-through; }
ins { color: var(--calm); font-weight: 700; text-decoration: underline; }
.text { margin: 2rem 0; }
.text h3 { border-bottom: 1px solid var(--rule); padding-bottom: .3rem; margin-bottom: .3rem; }
.story, .headline, .debris { max-width: 42rem; white-space: pre-line; line-height: 1.65; }
.text .headline { font-weight: 700; }
.text mark { font-weight: inherit; }
.note { font: 600 .68rem/1 Inter, "Noto Sans", Arial, sans-serif; color: var(--muted);
  text-decoration: none; vertical-align: .45em; margin: 0 .25em 0 .15em; white-space: nowrap; }
.signatures { display: grid; grid-template-columns: 2fr 1fr; gap: 2.6rem 2rem; margin-top: 4rem;
  break-inside: avoid; }
.signatures p { border-top: 1px solid var(--muted); padding-top: .2rem; font-size: .85rem;
  color: var(--muted); }
:target { scroll-margin-top: 1rem; outline: 2px solid var(--focus); outline-offset: 2px; }
@media (max-width: 44rem) {
  main { padding: 1.2rem 1rem 3rem; }
  h1 { font-size: 1.7rem; }
  .marks { columns: 1; }
  .stacks, .stacks tbody, .stacks tr, .stacks th, .stacks td { display: block; width: auto !important;
    padding-right: 0; }
  .stacks thead { display: none; }
  .stacks tr { padding: .5rem 0; }
  .stacks th, .stacks td { padding: .1rem 0; }
  .stacks tbody th { font-weight: 600; }
  .stacks td[data-label]:not(:empty)::before { content: attr(data-label) ": "; color: var(--muted);
    font: .8rem Inter, "Noto Sans", Arial, sans-serif; }
  .stacks td.verdict::before, .stacks td.wording::before { display: none; }
  .bars, .bars tbody, .bars tr, .bars th, .bars td { display: block; width: auto; padding: .1rem 0; }
  .matrix tbody th, .matrix thead th:nth-child(2) { position: sticky; left: 0; min-width: 9rem;
    background: var(--paper); }
}
@media print {
  @page { margin: 15mm; }
  body { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  .chart svg { width: 100%; height: auto; }
  details { display: none; }
  .matrix, .counts { min-width: 0; }
  thead { display: table-header-group; }
  tr, .gravest li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  a { text-decoration: none; }
}
)";

QByteArray variable(const char *name, const QColor &colour)
{
    return QByteArray("--") + name + ": " + colour.name().toLatin1() + "; ";
}

QByteArray verdictVariable(char kind, Verdict verdict, const QColor &colour)
{
    return variable((kind + ("-" + name(verdict).toUtf8())).constData(), colour);
}

QByteArray colours(const VerdictTheme &theme)
{
    QByteArray css = variable("paper", theme.paper()) + variable("text", theme.text()) +
                     variable("muted", theme.mutedText()) + variable("rule", theme.separator()) +
                     variable("shade", theme.panel()) + variable("focus", theme.focus()) +
                     variable("alarm", theme.ink(Verdict::Changed)) +
                     variable("calm", theme.ink(Verdict::Paraphrased)) + "\n";
    for (int i = int(Verdict::Base); i <= int(Verdict::Added); ++i) {
        const Verdict verdict{i};
        css += "  " + verdictVariable('i', verdict, theme.ink(verdict)) +
               verdictVariable('t', verdict, theme.tint(verdict)) + "\n";
    }
    return css;
}

/// The line of a verdict under words, and its frame around a sign.
struct CssLine {
    const char *line;
    const char *frame;
};

CssLine cssLine(MarkLine line)
{
    switch (line) {
    case MarkLine::None:
        return {"none", "solid"};
    case MarkLine::Solid:
        return {"underline solid 2px", "solid"};
    case MarkLine::ThinSolid:
    case MarkLine::SolidWithBar:
        return {"underline solid 1px", "solid"};
    case MarkLine::ThinDotted:
        return {"underline dotted 1px", "dotted"};
    case MarkLine::Dotted:
        return {"underline dotted 2px", "dotted"};
    case MarkLine::Dashed:
        return {"underline dashed 2px", "dashed"};
    case MarkLine::DashDot:
        return {"none", "dashed"}; // CSS has none of its own: see below
    case MarkLine::Double:
        return {"underline double 1.5px", "double"};
    case MarkLine::Wavy:
        return {"underline wavy 1.5px", "solid"};
    case MarkLine::Hollow:
        return {"none", "dashed"};
    }
    Q_UNREACHABLE_RETURN({});
}

/// A frame of CSS, as what SVG strokes with.
QByteArray dashOf(QByteArrayView frame)
{
    return frame == "dashed" ? "4 3" : frame == "dotted" ? "1.5 2" : "none";
}

QByteArray verdictRules(Verdict verdict)
{
    const QByteArray name = crosscheck::name(verdict).toUtf8();
    const QByteArray ink = "var(--i-" + name + ")";
    const QByteArray tint = "var(--t-" + name + ")";
    const CssLine line = cssLine(markLine(verdict));
    const bool standsOut = verdict == Verdict::Changed || verdict == Verdict::Base;
    QByteArray css = ".sign.v-" + name + " { color: " + (standsOut ? "var(--paper)" : ink) +
                     "; background: " + (standsOut ? ink : tint) + "; border: 1px " +
                     (standsOut ? "solid" : line.frame) + " " + ink + "; }\n";
    css += ".bar .v-" + name + " { color: " + ink + "; background: " + tint +
           "; border-color: " + ink + "; border-style: " + line.frame + "; }\n";
    css += ".chart rect.v-" + name + " { fill: " + (standsOut ? ink : tint) + "; stroke: " + ink +
           "; stroke-dasharray: " + dashOf(line.frame) + "; }\n.chart line.v-" + name +
           " { stroke: " + ink + "; }\n.chart .on.v-" + name +
           " { fill: " + (standsOut ? "var(--paper)" : ink) + "; }\n";
    css += "mark.v-" + name + ", .said.v-" + name + " { text-decoration: " + line.line + " " + ink +
           "; text-underline-offset: .2em; }\n";
    css += "mark.v-" + name + " { background-color: " + tint + "; }\n";
    if (markLine(verdict) == MarkLine::DashDot)
        css += ".chart rect.v-" + name + " { fill: " + (standsOut ? ink : tint) +
               "; stroke: " + ink + "; stroke-dasharray: " + dashOf(line.frame) +
               "; }\n.chart line.v-" + name + " { stroke: " + ink + "; }\n.chart .on.v-" + name +
               " { fill: " + (standsOut ? "var(--paper)" : ink) + "; }\n";
    css += "mark.v-" + name + ", .said.v-" + name +
           " { padding-bottom: 2px; background-image: repeating-linear-gradient(90deg, " + ink +
           " 0 6px, transparent 6px 9px, " + ink +
           " 9px 11px, transparent 11px 14px);"
           " background-size: 100% 2px; background-position: 0 100%;"
           " background-repeat: no-repeat; }\n";
    if (markLine(verdict) == MarkLine::SolidWithBar)
        css += "mark.v-" + name + " { border-inline-start: 3px solid " + ink +
               "; padding-inline-start: 2px; }\n";
    return css;
}

} // namespace

QByteArray htmlStyle(const VerdictTheme &light, const VerdictTheme &dark)
{
    QByteArray css = ":root { color-scheme: light dark; " + colours(light) + "}\n";
    css += "@media screen and (prefers-color-scheme: dark) { :root { " + colours(dark) + "} }\n";
    css += layout;
    for (int i = int(Verdict::Base); i <= int(Verdict::Added); ++i)
        css += verdictRules(Verdict{i});
    return css;
}

} // namespace crosscheck
