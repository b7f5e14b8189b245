/** What stands behind the text: how to cite it, and where to read on. */
export const ending = `
.cite { margin-block-start: 1.4em; border-block: 1px solid var(--line); font: .9em/1.5 var(--sans); }
.cite summary { padding-block: .75em; font-weight: 600; cursor: pointer; }
.cite dl { margin: 0 0 1em; }
.cite dt { color: var(--muted); font-weight: 500; }
.cite dd { margin: 0 0 .8em; overflow-wrap: anywhere; }
.cite-files { display: flex; flex-wrap: wrap; gap: .2em 1.2em; margin: 0 0 1em; padding: 0; }
.cite-files li { margin: 0; list-style-type: ""; }
.onward { max-width: 56.5rem; margin: 3.2rem auto 0; font: .9375em/1.45 var(--sans); }
.onward h2 { margin: 0 0 .7em; font-size: 1.1em; }
.onward ul { margin: 0; padding: 0; }
.onward li { margin: 0; list-style-type: ""; }
.related ul, .neighbours ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 1.1rem 2rem; }
.related a, .neighbours a { font-weight: 600; text-decoration: none; }
.related a:hover, .neighbours a:hover { text-decoration: underline; }
.related time, .neighbours .way { display: block; color: var(--muted); font-size: .875em; }
.onward > * + * { margin-block-start: 2rem; padding-block-start: 1.4rem; border-block-start: 1px solid var(--line); }
.neighbours .following { text-align: end; }
`
