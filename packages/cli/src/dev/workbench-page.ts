import { addresses } from './addresses.ts'

/** The start page: an article's page, its PDF and its Word file side by side. Its script fills it. */
export const workbenchPage = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stet</title>
<link rel="icon" href="${addresses.site}icon.svg">
<link rel="stylesheet" href="${addresses.style}">
<script type="module" src="${addresses.workbench}"></script>
</head>
<body>
<header>
<h1>Stet</h1>
<label>Article <select id="article"></select></label>
<fieldset><legend>Show</legend>
<label><input type="checkbox" id="show-page" checked> Page</label>
<label><input type="checkbox" id="show-pdf" checked> PDF</label>
<label><input type="checkbox" id="show-word" checked> Word</label>
</fieldset>
<p id="status" role="status"></p>
</header>
<main>
<section id="page" aria-labelledby="page-title"><h2 id="page-title">Page <a target="_blank">open alone</a></h2><iframe title="The article’s page"></iframe></section>
<section id="pdf" aria-labelledby="pdf-title"><h2 id="pdf-title">PDF <a target="_blank">open alone</a></h2><iframe title="The article’s PDF"></iframe></section>
<section id="word" aria-labelledby="word-title"><h2 id="word-title">Word <a download>take the file</a></h2><p hidden>Install LibreOffice to see the Word file here.</p><iframe title="The article’s Word file"></iframe></section>
</main>
<noscript><p>This page needs scripts. The site itself does not: <a href="${addresses.site}">open the site</a>.</p></noscript>
</body>
</html>
`

/** The look of the start page. */
export const workbenchStyle = `
:root { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; height: 100vh; display: flex; flex-direction: column; background: light-dark(#eceef0, #17191c); color: light-dark(#1b1d20, #e8eaed); }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; padding: .5rem 1rem; background: light-dark(#fff, #22252a); border-bottom: 1px solid light-dark(#d3d7db, #3a3f46); }
h1 { margin: 0; font-size: 1rem; }
select { max-width: 24rem; font: inherit; padding: .2rem .3rem; }
fieldset { display: flex; gap: .9rem; border: 0; margin: 0; padding: 0; }
legend { float: left; margin-inline-end: .9rem; padding: 0; color: light-dark(#5a6068, #a4abb3); }
#status { margin: 0 0 0 auto; color: light-dark(#5a6068, #a4abb3); }
main { flex: 1; min-height: 0; display: flex; gap: 8px; padding: 8px; overflow-x: auto; }
section { flex: 1 0 22rem; min-width: 0; display: flex; flex-direction: column; background: light-dark(#fff, #22252a); border: 1px solid light-dark(#d3d7db, #3a3f46); border-radius: 6px; overflow: hidden; }
h2 { margin: 0; padding: .4rem .75rem; font-size: .85rem; display: flex; justify-content: space-between; border-bottom: 1px solid light-dark(#d3d7db, #3a3f46); }
h2 a { font-weight: 400; color: light-dark(#0b5cad, #8ec1ff); }
section > p { margin: 1rem; color: light-dark(#5a6068, #a4abb3); }
iframe { flex: 1; width: 100%; border: 0; background: #fff; }
`
