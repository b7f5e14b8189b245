/** What stands apart from the running text: tables, figures, callouts, code, formulas. */
export const blocks = `
.table { overflow-x: auto; container-type: inline-size; margin-block: 1.7em; font: var(--table)/1.45 var(--sans);
  background: linear-gradient(90deg, var(--paper) 40%, transparent) 0 / 2.6em 100%, linear-gradient(270deg, var(--paper) 40%, transparent) 100% / 2.6em 100%,
    linear-gradient(90deg, var(--shade), transparent) 0 / .8em 100%, linear-gradient(270deg, var(--shade), transparent) 100% / .8em 100%;
  background-repeat: no-repeat; background-attachment: local, local, scroll, scroll; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: lining-nums tabular-nums; }
caption, figcaption { text-align: start; color: var(--muted); font: 1em/1.45 var(--sans); }
caption { padding-block-end: .6em; position: sticky; inset-inline-start: 0; max-width: 100cqi; }
.label { color: var(--ink); font-weight: 650; margin-inline-end: .2em; }
th, td { padding: .55em .8em; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); min-width: 5.5em; }
th { font-weight: 650; }
thead th { vertical-align: bottom; }
thead { border-block-end: 2px solid var(--strong); }
tfoot { border-block-start: 2px solid var(--strong); }
tr > .center { text-align: center; }
tr > .end { text-align: end; }
td > *, th > * { margin-block-end: .5em; }
td ul, td ol { padding-inline-start: 1.2em; text-align: start; }
figure { margin-block: 1.8em; }
.pictures { display: flex; flex-wrap: wrap; justify-content: center; align-items: flex-start; gap: .8em; }
.pictures > * { flex: 0 1 auto; min-width: 0; }
img { max-width: 100%; height: auto; vertical-align: middle; }
figcaption { margin-block-start: .7em; font-size: var(--small); }
.missing-image { display: inline-block; padding: .5em .8em; border: 1.5px dashed var(--muted); border-radius: 3px; color: var(--muted); font: .9em/1.45 var(--sans); }
.missing-image:empty { display: none; }
.pictures > .missing-image { flex: 1; padding: 1.6em 1.2em; text-align: center; }
.callout { margin-block: 1.6em; padding: .95em 1.2em; background: var(--wash); border-inline-start: 4px solid var(--kind); border-radius: 3px; }
.callout > .kind, .callout > .title { margin-block-end: .35em; color: var(--kind); font: 650 .9375em/1.4 var(--sans); }
.callout.note { --kind: var(--note); }
.callout.tip { --kind: var(--tip); }
.callout.important { --kind: var(--important); }
.callout.warning { --kind: var(--warning); }
.callout.caution { --kind: var(--caution); }
code { font: var(--code)/1.5 var(--mono); font-variant-ligatures: none; }
:not(pre) > code { padding: .1em .28em; background: var(--wash); border-radius: 3px; overflow-wrap: anywhere; }
:is(td, th) code { overflow-wrap: break-word; }
.code { margin-block: 1.5em; }
.language { margin: 0 0 .35em; color: var(--muted); font: .8125em/1.4 var(--sans); }
pre { margin: 0; padding: .9em 1.1em; background: var(--wash); border-radius: 4px; overflow-x: auto; tab-size: 4; line-height: 1.5; }
.c { color: var(--code-comment); font-style: italic; }
.k { color: var(--code-keyword); }
.s { color: var(--code-string); }
.n { color: var(--code-number); }
.f { color: var(--code-function); }
.t { color: var(--code-type); }
.math { margin-block: 1.4em; padding-block: .3em; overflow-x: auto; overflow-y: hidden; text-align: center; }
math { font-family: "Cambria Math", "STIX Two Math", "Latin Modern Math", "Noto Sans Math", "DejaVu Math TeX Gyre", math; font-size: 1.06em; }
math[display] { display: block math; }
.tex-block { display: block; text-align: start; white-space: pre-wrap; }
`
