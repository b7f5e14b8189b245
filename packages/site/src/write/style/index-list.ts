/** The list of all articles. */
export const indexList = `
.index h1 .site-name { text-decoration-thickness: .1em; text-underline-offset: .26em; }
.index .subtitle { margin-block-start: 1.5rem; }
.articles { margin: 0; padding: 0; }
.articles li { list-style-type: ""; }
.articles > li { margin: 0; padding-block: 1.7rem; border-block-start: 1px solid var(--line); }
.articles h2 { font-size: 1.38em; line-height: 1.22; }
.articles h2 a { color: inherit; text-decoration-color: transparent; }
.articles h2 a:hover { color: var(--accent); text-decoration-color: currentcolor; }
.articles p { margin: .55rem 0 0; }
ul.facts { display: flex; flex-wrap: wrap; gap: 0 1.2rem; margin: .4rem 0 0; padding: 0; color: var(--muted); font: .875em/1.5 var(--sans); }
.facts li { margin: 0; }
.articles .formats { color: var(--muted); font: .8125em/1.5 var(--sans); }
.ways { margin-block-end: 1.4rem; font: .9375em/1.5 var(--sans); }
.ways h2 { margin: 0 0 .2rem; color: var(--muted); font-size: .875em; font-weight: 600; }
.ways ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: 0; padding: 0; }
.ways li { margin: 0; padding-block: .15rem; list-style-type: ""; }
.count { color: var(--muted); font-variant-numeric: tabular-nums; }
`
