/** Running text: paragraphs, headings, lists, quotes, links to notes. */
export const text = `
p, ul, ol, dl, blockquote, figure, pre, .table, .math, .code, .callout { margin: 0 0 var(--gap); }
.text > :last-child, section > :last-child, blockquote > :last-child, dd > :last-child, li > :last-child, li > div > :last-child, td > :last-child, th > :last-child, .callout > :last-child { margin-block-end: 0; }
p { text-wrap: pretty; }
:target { scroll-margin-block-start: 1.5rem; }
.notes :target, .references :target, .note a:target { background: var(--mark); box-shadow: 0 0 0 .2em var(--mark); }
section { margin-block-start: 2.4em; }
section section { margin-block-start: 1.8em; }
.heading { display: flex; align-items: baseline; gap: .5em; margin-block-end: .55em; }
h2, h3, h4, h5, h6 { margin: 0; font-family: var(--sans); line-height: 1.25; font-weight: 650; text-wrap: balance; }
h2 { font-size: var(--h2); letter-spacing: -.006em; }
h3 { font-size: var(--h3); }
h4 { font-size: var(--h4); }
h5 { font-size: var(--h5); }
h6 { font-size: var(--h6); font-weight: 500; }
.anchor { color: var(--muted); font: 1em var(--sans); text-decoration: none; opacity: 0; }
.heading:hover .anchor, .anchor:focus-visible { opacity: 1; }
ul, ol { padding-inline-start: 1.5em; }
li { margin-block-end: .4em; }
li::marker { color: var(--muted); font-variant-numeric: tabular-nums; }
li > p { margin-block-end: .5em; }
li > ul, li > ol { margin-block: .4em; }
.task { display: flex; gap: .6em; margin-inline-start: -1.5em; list-style-type: ""; }
.task > div { flex: 1; min-width: 0; }
.task > input { appearance: none; flex: none; width: 1.05em; height: 1.05em; margin: .29em 0 0; border: 1.5px solid var(--muted); border-radius: 3px; font: inherit; }
.task > input:checked { background: var(--accent); border-color: var(--accent); }
.task > input:checked::before { content: ""; display: block; width: .32em; height: .62em; margin: .06em auto 0; border: solid var(--paper); border-width: 0 2px 2px 0; transform: rotate(42deg); }
dt { font-weight: 650; }
dd { margin: 0 0 .6em 1.5em; margin-inline: 1.5em 0; }
blockquote { padding-inline-start: 1.3em; border-inline-start: 3px solid var(--accent); }
.quote > blockquote { margin-block-end: .5em; }
.quote > figcaption { margin: 0; padding-inline-start: calc(1.3em + 3px); color: var(--muted); }
.quote > figcaption::before { content: "\\2014\\2002"; content: "\\2014\\2002" / ""; }
hr { margin: 2.4em auto; border: 0; width: 4.2em; height: .4em; background: radial-gradient(circle, var(--accent) .15em, transparent .18em) 0 0 / 33.333% 100%; }
mark { background: var(--mark); color: inherit; padding-inline: .1em; border-radius: 2px; }
sub, sup { line-height: 0; font-size: .74em; }
s { text-decoration-thickness: 1px; }
u { text-decoration-thickness: 1px; text-underline-offset: .18em; }
.colophon dl { margin: 0; font: .95em/1.5 var(--sans); }
.colophon dl > div { display: flex; flex-wrap: wrap; gap: .2em .7em; }
.colophon dt { color: var(--muted); font-weight: 500; }
.colophon dd { margin: 0; }
.topics dd:not(:last-child)::after { content: ","; }
`
