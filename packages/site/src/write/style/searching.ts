/** The way to the search, and its page. */
export const searching = `
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.2rem; }
.to-search { color: var(--ink); font: .875rem/1.4 var(--sans); padding-block: .3rem; }
.search label { display: block; margin-block-end: .3rem; font: 600 .9375em/1.4 var(--sans); }
.search input { width: 100%; min-height: 2.75rem; padding: .3rem .7rem; border: 1px solid var(--strong); border-radius: 4px; background: var(--paper); color: var(--ink); font: 1em/1.4 var(--sans); }
.search-status { min-height: 1.6em; margin: .8rem 0; color: var(--muted); font: .9375em/1.5 var(--sans); }
.search-results { margin: 0 0 2rem; padding: 0; }
.search-results li { list-style-type: ""; }
.search-results > li { margin: 0; padding-block: 1.2rem; border-block-start: 1px solid var(--line); }
.search-results h2 { margin: 0; font-size: 1.2em; }
.search-results p { margin: .4rem 0 0; }
.found-sections { margin: .4rem 0 0; padding: 0; font: .9375em/1.5 var(--sans); }
`
