/** On paper: the text alone, addresses written out, nothing torn apart. */
export const print = `
@page { margin: 2.2cm 2cm 2.4cm; @bottom-center { content: counter(page); font: 9pt var(--sans); } }
@media print {
  :root { color-scheme: light; --paper: #fff; --wash: #f5f5f5; --ink: #000; --muted: #444; --line: #bbb; --accent: #8c2a1a; --link: #000; --mark: #eee; --measure: none;
    --note: #1f5784; --tip: #2a6640; --important: #68408e; --warning: #865000; --caution: #a3261f;
    --code-comment: #555; --code-keyword: #7a1d10; --code-string: #1c4a28; --code-number: #5f3800; --code-function: #163f66; --code-type: #4e2d70; }
  body { font-size: 10.5pt; line-height: 1.45; }
  main { padding: 0; }
  .skip, .contents, .downloads, .anchor, .back, .site-footer { display: none; }
  .masthead { padding: 0 0 .5em; }
  .title-block { padding-block: 1.4em 1.2em; }
  h1 { font-size: 22pt; }
  .with-contents { display: block; }
  .table, pre { overflow: visible; background: none; container-type: normal; }
  .table { font-size: 8.5pt; }
  caption { position: static; max-width: none; }
  pre { white-space: pre-wrap; border: 1px solid var(--line); }
  th, td { min-width: 0; }
  thead { display: table-header-group; }
  tr, figure, .callout, .math, li, dt { break-inside: avoid; }
  .heading, h2, .language, dt { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  .text a[href^="http"]::after, .notes a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
}
`
