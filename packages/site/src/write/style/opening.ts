/** What stands before the text: title, authors, dates, downloads, contents. */
export const opening = `
article, .index { max-width: var(--measure); margin-inline: auto; }
.title-block { padding-block: clamp(2rem, 1rem + 4vw, 4rem) 1.6rem; }
h1 { margin: 0; font-family: var(--sans); font-size: clamp(1.7em, 1.2em + 2.6vw, var(--title)); line-height: 1.12; font-weight: 650; letter-spacing: -.012em; text-wrap: balance; }
.subtitle { margin: .8rem 0 0; color: var(--muted); font-size: 1.22em; line-height: 1.42; text-wrap: pretty; }
.authors, .dates { margin: 1.3rem 0 0; padding: 0; font: .9375em/1.5 var(--sans); }
.authors li { list-style-type: ""; }
.name { font-weight: 600; color: var(--ink); }
.affiliation, .dates { color: var(--muted); }
.orcid { font-size: .8125em; letter-spacing: .03em; margin-inline-start: .3em; }
.dates { display: flex; flex-wrap: wrap; gap: .1rem 1.6rem; margin-block-start: .5rem; }
.authors + .dates { margin-block-start: .25rem; }
.dates div { display: flex; gap: .4em; }
.dates dt { font-weight: 400; }
.dates dd { margin: 0; }
.downloads { margin-block: 0 1.8rem; padding: .95rem 1.2rem 1.05rem; background: var(--wash); border-radius: 4px; font: .9375em/1.5 var(--sans); }
.downloads h2 { margin: 0 0 .25rem; font: inherit; font-weight: 600; }
.downloads ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: .1rem 1.6rem; margin: 0; padding: 0; }
.downloads li { margin: 0; list-style-type: ""; }
.download { display: inline-block; padding-block: .2rem; }
.facts { font-variant-numeric: tabular-nums; }
.contents { margin-block-end: 2.2rem; font: .9375em/1.45 var(--sans); }
.contents-title { display: none; margin: 0; padding-block: .3rem; font-weight: 600; }
.contents summary { padding-block: .5rem; font-weight: 600; cursor: pointer; }
.contents ol { margin: .3rem 0 0; padding: 0; border-inline-start: 2px solid var(--line); }
.contents li { margin: 0; padding-inline-start: .9rem; list-style-type: ""; }
.contents a { display: block; padding-block: .28rem; color: var(--muted); text-decoration: none; }
.contents a:hover { color: var(--accent); text-decoration: underline; }
.contents a[aria-current] { color: var(--accent); font-weight: 600; }
.contents ol ol { margin: 0 0 .2rem; border: 0; }
@media (min-width: 68rem) {
  .with-contents { display: grid; grid-template-columns: 14.5rem minmax(0, var(--measure)); column-gap: 4rem; justify-content: center; align-content: start; max-width: none; }
  .with-contents > * { grid-column: 2; }
  .with-contents > .contents { grid-column: 1; grid-row: 1 / span 12; align-self: start; position: sticky; inset-block-start: 0; max-height: 100vh; overflow-y: auto; margin: 0; padding-block: 4.6rem 2rem; font-size: .875em; scrollbar-width: thin; }
  @supports selector(::details-content) {
    .contents-title { display: block; }
    .contents summary { display: none; }
    .contents details::details-content { content-visibility: visible; block-size: auto; }
  }
}
`
