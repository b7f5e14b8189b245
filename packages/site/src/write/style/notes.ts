/** Notes: their numbers in the text, the notes beside it where there is room, the notes behind it. */
export const notes = `
.note a { padding-inline: .12em; text-decoration: none; font-family: var(--sans); font-variant-numeric: tabular-nums; }
.note a:hover { text-decoration: underline; }
.note { font-weight: 400; font-style: normal; }
.note.next::before { content: ","; font-family: var(--sans); }
.notes, .references, .colophon { border-block-start: 1px solid var(--line); margin-block-start: 2.6em; padding-block-start: 1.5em; font-size: .9em; line-height: 1.55; }
.notes h2, .references h2 { font: 600 1.1em/1.3 var(--sans); margin-block-end: .8em; }
.back a { text-decoration: none; font-family: var(--sans); padding-inline: .2em; }
.side-note { display: none; }
.side-note > p { margin-block-end: .5em; }
.side-note > .number { position: absolute; inset-inline-start: 0; color: var(--accent); font-weight: 600; font-variant-numeric: tabular-nums; }
@media (min-width: 62rem) {
  .with-notes:not(.with-contents) { display: grid; grid-template-columns: minmax(0, var(--measure)) 14rem; column-gap: 3rem; justify-content: center; max-width: none; }
  .with-notes:not(.with-contents) > * { grid-column: 1; }
  .with-notes:not(.with-contents) .side-note { display: block; }
}
@media (min-width: 78rem) {
  .with-notes.with-contents { grid-template-columns: 13rem minmax(0, var(--measure)) 14rem; column-gap: 3rem; }
  :root:has(.with-notes.with-contents) :is(.masthead, .site-footer) { padding-inline: max(1.25rem, 4vw, 50% - 35.5rem); }
  :root:has(.with-notes.with-contents) .onward { max-width: 71rem; }
  .with-notes .side-note { display: block; }
}
.side-note { position: relative; float: inline-end; clear: inline-end; width: 14rem; margin: .15em 0 1.1em; margin-inline-end: -17rem; padding-inline-start: 1.5rem; color: var(--muted); font: .8125rem/1.5 var(--sans); text-align: start; overflow-x: auto; }
.side-note > :last-child { margin-block-end: 0; }
`
