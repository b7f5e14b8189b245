/** The style of books: what reading systems cannot know, and no more; fonts, colours and margins are the reader's. */
export const bookStyle = `h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; hyphens: none; }
.subtitle { font-size: 1.2em; }
.authors, .dates, .dates div, .task { list-style-type: none; }
.authors { padding: 0; }
.dates dt, .dates dd, .colophon dt, .colophon dd { display: inline; margin: 0 .4em 0 0; }
figure, .callout, .table, .code, .math { margin: 1.2em 0; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9em; }
caption, figcaption { text-align: start; font-size: .9em; margin: .4em 0; }
th, td { padding: .3em .5em; text-align: start; vertical-align: top; border-bottom: 1px solid; }
.center { text-align: center; }
.end { text-align: end; }
.label, .kind, .title { font-weight: bold; }
.callout { padding: .1em 1em; border: 1px solid; border-inline-start-width: 4px; }
.callout, figure, tr { break-inside: avoid; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
code { font-family: monospace; }
.math { text-align: center; }
.note a, .back a { text-decoration: none; }
sub, sup { line-height: 0; font-size: .75em; }
mark { background: #ffe99a; color: #000; }
`
