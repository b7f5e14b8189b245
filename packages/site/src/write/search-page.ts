import { h } from 'hastscript'
import { searchFolder } from './search-paths.ts'
import { sitePage, type Shared } from './site-page.ts'

/**
 * The script of the search page: it loads the index when the reader first writes, searches as the reader writes, keeps
 * the question in the address, and says how many articles there are. Excerpts are taken apart, never set as markup.
 */
const script = [
  `(d=>{d.addEventListener("DOMContentLoaded",()=>{`,
  `const f=d.querySelector("form.search"),i=f.querySelector("input"),s=d.querySelector(".search-status"),o=d.querySelector(".search-results"),w=s.dataset;`,
  `if(location.protocol==="file:"){s.textContent=w.needsServer;return}`,
  `f.hidden=false;let p,n=0;const load=()=>p??=import("./${searchFolder}/pagefind.js").then(async m=>{await m.options({baseUrl:new URL(".",location.href).pathname});return m});`,
  `const el=(t,c,...k)=>{const e=d.createElement(t);if(c)e.className=c;e.append(...k);return e};`,
  `const excerpt=h=>{const e=el("p");for(const c of new DOMParser().parseFromString(h,"text/html").body.childNodes)`,
  `e.append(c.nodeName==="MARK"?el("mark","",c.textContent):c.textContent);return e};`,
  `const link=(u,t)=>{const a=el("a","",t);a.href=u;return a};`,
  `const item=r=>{const l=el("li","",el("h2","",link(r.url,r.meta.title)),excerpt(r.excerpt));`,
  `const subs=r.sub_results.filter(x=>x.url!==r.url).slice(0,3);`,
  `if(subs.length)l.append(el("ul","found-sections",...subs.map(x=>el("li","",link(x.url,x.title)))));return l};`,
  `const search=async()=>{const q=i.value.trim(),mine=++n;`,
  `history.replaceState(null,"",q?"?q="+encodeURIComponent(q):location.pathname);`,
  `if(!q){s.textContent="";o.replaceChildren();return}`,
  `const found=await(await load()).debouncedSearch(q,{},150);if(!found||mine!==n)return;`,
  `const all=await Promise.all(found.results.slice(0,20).map(r=>r.data()));if(mine!==n)return;`,
  `o.replaceChildren(...all.map(item));s.textContent=found.results.length?w.results+": "+found.results.length:w.none};`,
  `i.addEventListener("input",search);f.addEventListener("submit",e=>{e.preventDefault();search()});`,
  `const q=new URLSearchParams(location.search).get("q");if(q){i.value=q;search()}`,
  `})})(document)`,
].join('')

/** The page that searches the articles. Without scripts it says so, and leads to the list of all. */
export function searchPage(shared: Shared): string {
  const { words, site } = shared
  const field = '(search-field)'
  return sitePage(shared, {
    title: `${words.search} – ${site.name}`,
    root: '',
    head: [h('meta', { name: 'robots', content: 'noindex' })],
    searchScript: script,
    main: [
      h('div.index', [
        h('header.title-block', h('h1', words.search)),
        h('form.search', { role: 'search', hidden: true }, [
          h('label', { htmlFor: field }, words.search),
          h('input', { id: field, type: 'search', name: 'q', autoComplete: ['off'], enterKeyHint: 'search' }),
        ]),
        h('noscript', h('p', words.searchNeedsScripts)),
        h('p.search-status', {
          role: 'status',
          dataResults: words.results,
          dataNone: words.noResults,
          dataNeedsServer: words.searchNeedsServer,
        }),
        h('ol.search-results'),
        h('p', h('a', { href: 'index.html' }, words.toIndex)),
      ]),
    ],
  })
}
