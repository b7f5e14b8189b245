import type { Theme } from '@stet/core'
import { printTokens } from './tokens.ts'

/** On paper: the text alone, addresses written out, nothing torn apart. */
export const print = (theme?: Theme): string => `
@page { margin: 2.2cm 2cm 2.4cm; @bottom-center { content: counter(page); font: 9pt var(--sans); } }
@media print {
  ${printTokens(theme)}
  :root { --measure: none; }
  body { font-size: 10.5pt; line-height: 1.45; }
  main { padding: 0; }
  .skip, .contents, .downloads, .anchor, .back, .side-note, .appearance, .onward, .cite-files, .site-footer { display: none !important; }
  .cite summary { list-style: none; }
  .cite summary::-webkit-details-marker { display: none; }
  .cite > details { display: block; }
  .cite > details::details-content { display: block; content-visibility: visible; }
  .masthead { padding: 0 0 .5em; }
  .title-block { padding-block: 1.4em 1.2em; }
  h1 { font-size: 22pt; }
  .with-contents, .with-notes { display: block !important; }
  .table, pre { overflow: visible; background: none; container-type: normal; }
  .table { font-size: 8.5pt; }
  caption { position: static; max-width: none; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); }
  th, td { min-width: 0; }
  thead { display: table-header-group; }
  tr, figure, .callout, .math, li, dt { break-inside: avoid; }
  .heading, h2, .language, dt { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  .text a[href^="http"]::after, .notes a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
}
`
