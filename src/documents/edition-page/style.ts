/**
 * The page's own style sheet, within it, so that the file can be sent about. Force is told by word, weight and
 * line, never by colour alone; colours follow the reader's light, dark or high-contrast setting.
 */
export const style = `
:root {
  color-scheme: light dark;
  --ink: #1b1b1b; --quiet: #50565a; --ground: #ffffff; --panel: #f3f5f4; --rule: #c3c9c7; --strong: #0d5c4b;
  --chart-ink: #1b1b1b; --chart-ground: #ffffff; --chart-stage: #eaf3f0; --chart-question: #fff6dc; --chart-end: #e9e9ef;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #f1f1f1; --quiet: #b9c0bd; --ground: #181b1a; --panel: #232827; --rule: #4c5552; --strong: #7fd6bf;
    --chart-ink: #f1f1f1; --chart-ground: #181b1a; --chart-stage: #1f3a33; --chart-question: #3d3519; --chart-end: #32323d;
  }
}
* { box-sizing: border-box; }
main { outline: none; }
main > section:first-child > h2 { margin-top: 1rem; border-top: 0; padding-top: 0; }
body {
  margin: 0; color: var(--ink); background: var(--ground);
  font: 1rem/1.5 Arial, Helvetica, "Liberation Sans", sans-serif; overflow-wrap: break-word;
}
a { color: var(--strong); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--ground); z-index: 1; }
.page { display: grid; grid-template-columns: minmax(0, 1fr); max-width: 78rem; margin: 0 auto; padding: 0 1rem 4rem; gap: 0 2.5rem; }
header { padding: 2rem 0 1rem; border-bottom: 3px solid var(--strong); }
header p { max-width: 46rem; margin: .5rem 0 0; color: var(--quiet); }
.other { float: right; margin-left: 1rem; }
h1, h2, h3, h4, h5 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0; }
h2 { font-size: 1.6rem; margin: 3.5rem 0 .75rem; padding-top: 1rem; border-top: 2px solid var(--strong); }
h3 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
h4 { font-size: 1.08rem; margin: 1.75rem 0 .5rem; }
h5 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
h2 .cite, h3 .cite, h4 .cite, h5 .cite { font-size: .875rem; font-weight: 400; margin-left: .5em; }
.cite { color: var(--quiet); }
.cites { color: var(--quiet); font-size: .875rem; font-weight: 400; }
main p, main ul { max-width: 46rem; }
main .lead { font-weight: 700; margin-bottom: .25rem; }
main ul { padding-left: 1.25rem; margin: .25rem 0 1rem; }
nav { padding: 1rem 0; }
nav h2 { font-size: 1.1rem; margin: 0 0 .5rem; padding: 0; border: 0; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav ul ul { padding-left: .9rem; font-size: .9rem; }
nav li { margin: .2rem 0; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
dl { margin: .5rem 0; }
.facts { display: grid; grid-template-columns: minmax(0, 1fr); gap: .1rem 1.25rem; max-width: 50rem; }
.facts dt { font-weight: 700; margin-top: .4rem; }
.facts dd { margin: 0; }
.provisions { list-style: none; padding: 0; margin: 1rem 0; max-width: 50rem; }
.provision { margin: 0 0 .9rem; padding: .6rem .25rem .6rem 1rem; border-left: 1px solid var(--rule); break-inside: avoid; }
.provision.must { border-left: 6px solid var(--ink); }
.provision.should { border-left: 6px double var(--ink); }
.provision.may { border-left: 4px dashed var(--quiet); }
.provision > p { margin: 0; }
.provision.must > .said { font-weight: 700; }
.provision dl { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 1rem; font-size: .9rem; margin: .4rem 0 0; }
.provision dt { color: var(--quiet); }
.provision dd { margin: 0 0 .15rem; }
.step { font-weight: 700; }
.force { display: inline-block; font-size: .78rem; letter-spacing: .03em; padding: 0 .45em; margin-right: .5em; border: 1px solid var(--ink); white-space: nowrap; }
.force.must { background: var(--ink); color: var(--ground); font-weight: 700; }
.force.should { border: 3px double var(--ink); font-weight: 700; }
.force.may { border-style: dashed; }
.legend { list-style: none; padding: 0; }
.legend li { margin: .5rem 0; }
.local { background: var(--panel); padding: .4rem .6rem; margin: 0 0 .4rem; }
.wide-table { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; margin: .5rem 0 1rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--rule); }
thead th { border-bottom: 2px solid var(--ink); }
tbody th { font-weight: 400; min-width: 7.5rem; }
tr { break-inside: avoid; }
.chart { margin: 1rem 0; }
.chart svg { display: block; height: auto; max-width: 100%; margin: 0 auto; }
.chart .narrow { display: none; }
.draft { background: var(--panel); border: 1px solid var(--rule); padding: .5rem 1.25rem; margin: .75rem 0 1.5rem; max-width: 46rem; }
.draft .heading { font-weight: 700; margin-bottom: .25rem; }
.comparison { display: grid; grid-template-columns: minmax(0, 1fr); gap: .75rem; margin: .4rem 0 1rem; }
.comparison > div { padding: .5rem .75rem; background: var(--panel); border: 1px solid var(--rule); white-space: pre-line; }
.comparison strong { display: block; }
.fill-in div { display: flex; gap: 1rem; align-items: end; margin: 1.25rem 0; max-width: 40rem; }
.fill-in dt { min-width: 6rem; }
.fill-in dd { flex: 1; margin: 0; border-bottom: 1px solid var(--ink); min-height: 1.5rem; }
.top { font-size: .875rem; }
@media (min-width: 44rem) {
  .facts { grid-template-columns: 13rem minmax(0, 1fr); }
  .facts dt { margin-top: 0; }
  .provision dl { grid-template-columns: 10rem minmax(0, 1fr); }
  .comparison { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media (min-width: 64rem) {
  .page { grid-template-columns: 16rem minmax(0, 1fr); }
  header { grid-column: 1 / -1; }
  nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; align-self: start; }
}
@media (max-width: 43.99rem) {
  h1 { font-size: 1.6rem; }
  h2 { font-size: 1.35rem; }
  .chart .wide { display: none; }
  .chart .narrow { display: block; }
  .wide-table { overflow-x: visible; }
  .cite { white-space: normal; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td, tbody th { display: block; border: 0; padding: .1rem 0; }
  tr { border-bottom: 1px solid var(--rule); padding: .6rem 0; }
  td[data-name]::before { content: attr(data-name) ": "; color: var(--quiet); }
  tbody th { font-weight: 700; }
}
@media (forced-colors: active) {
  :root { --chart-ink: CanvasText; --chart-ground: Canvas; --chart-stage: Canvas; --chart-question: Canvas; --chart-end: Canvas; }
  .force.must { forced-color-adjust: none; background: CanvasText; color: Canvas; }
}
@media print {
  :root {
    color-scheme: light;
    --ink: #000; --quiet: #333; --ground: #fff; --panel: #fff; --rule: #999; --strong: #000;
    --chart-ink: #000; --chart-ground: #fff; --chart-stage: #fff; --chart-question: #fff; --chart-end: #fff;
  }
  body { font-size: 10.5pt; }
  .page { display: block; max-width: none; padding: 0; }
  nav { position: static; max-height: none; break-after: page; }
  .other, .skip, .top { display: none; }
  h2 { break-before: page; }
  nav h2 { break-before: avoid; }
  h2, h3, h4, h5 { break-after: avoid; }
  .chart svg { break-inside: avoid; }
  .force.must { print-color-adjust: exact; }
}
`;
