/** The page around the text: ground, masthead, footer, the way past them. */
export const frame = `
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; font: clamp(1.0625rem, .98rem + .35vw, 1.1875rem)/1.62 var(--text); overflow-wrap: break-word; font-kerning: normal; }
a { color: var(--accent); text-decoration-thickness: from-font; text-underline-offset: .16em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
main { padding-inline: max(1.25rem, 4vw); }
.masthead, .site-footer { padding-inline: max(1.25rem, 4vw, 50% - 28.25rem); }
.masthead { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .4rem 1.5rem; }
.masthead { padding-block: 1.1rem; border-block-end: 1px solid var(--line); font-family: var(--sans); }
.masthead .site-name { display: inline-flex; align-items: center; gap: .6rem; color: var(--ink); font-weight: 650; letter-spacing: .01em; }
.site-name { text-decoration: underline dotted var(--accent) .16em; text-underline-offset: .34em; }
.logo { max-height: 2.2rem; width: auto; background: none; }
.appearance { display: flex; align-items: center; gap: .5rem; color: var(--muted); font: .8125rem/1.4 var(--sans); }
.appearance select { min-height: 1.75rem; padding: .1rem .3rem; border: 1px solid var(--strong); border-radius: 4px; background: var(--paper); color: var(--ink); font: inherit; }
@media (scripting: none) { .appearance { display: none; } }
@media (forced-colors: active) { .appearance { display: none; } }
.site-footer { margin-block-start: 5rem; padding-block: 1.6rem 2.4rem; border-block-start: 1px solid var(--line); color: var(--muted); font: .875em/1.5 var(--sans); }
.site-footer p { margin: 0 0 .3rem; max-width: var(--measure); }
.site-footer a { color: inherit; }
.site-footer .pages ul { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin: 0 0 .6rem; padding: 0; }
.site-footer .pages li { margin: 0; list-style-type: ""; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -9rem; background: var(--ink); color: var(--paper); padding: .6rem 1rem; font-family: var(--sans); z-index: 1; }
.skip:focus { inset-block-start: .6rem; }
`
