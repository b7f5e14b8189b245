import { h } from 'hastscript'
import type { Element, Properties } from 'hast'
import type { SiteWords } from './words/site-words.ts'

/** From how wide a page on contents and text stand side by side, in CSS px at the usual size of letters; the style sheet says 68rem. */
const wide = '(min-width: 68rem)'

/**
 * The script of a page. Before the page is drawn it takes up the reader's choice of light or dark; then it lets the reader
 * choose, keeps the contents open where they stand beside the text, and marks in them what is being read. The choice
 * stays on the reader's machine (Web Storage) and is sent nowhere. Without the script nothing is missing but these.
 */
export const appearanceScript = [
  `(d=>{const k="appearance",r=d.documentElement,get=()=>{try{return localStorage.getItem(k)||""}catch{return ""}},`,
  `put=v=>{try{v?localStorage.setItem(k,v):localStorage.removeItem(k)}catch{}},`,
  `set=v=>{v==="light"||v==="dark"?r.dataset.appearance=v:delete r.dataset.appearance};`,
  `set(get());`,
  `d.addEventListener("DOMContentLoaded",()=>{`,
  `const s=d.querySelector(".appearance select");`,
  `if(s){s.value=r.dataset.appearance||"";s.onchange=()=>{put(s.value);set(s.value)};`,
  `addEventListener("storage",e=>{if(e.key===k){set(get());s.value=r.dataset.appearance||""}})}`,
  `const c=d.querySelector(".contents details");if(!c)return;`,
  `const w=matchMedia("${wide}"),open=()=>{c.open=w.matches};open();w.addEventListener("change",open);`,
  `const l=[...c.querySelectorAll("a")].map(a=>[a,d.getElementById(decodeURIComponent(a.hash.slice(1)))]).filter(p=>p[1]);`,
  `let t=0;const mark=()=>{t=0;let n;for(const p of l)if(p[1].getBoundingClientRect().top<innerHeight/4)n=p;`,
  `for(const p of l)p===n?p[0].setAttribute("aria-current","true"):p[0].removeAttribute("aria-current")};`,
  `addEventListener("scroll",()=>{t||=requestAnimationFrame(mark)},{passive:true});mark()`,
  `})})(document)`,
].join('')

/** The choice between light, dark and what the reader's system has; the style sheet hides it where no script runs. */
export const appearanceChoice = (words: SiteWords, attributes: Properties): Element =>
  h('label.appearance', attributes, [
    h('span', words.appearance),
    h('select', { autoComplete: ['off'] }, [
      h('option', { value: '' }, words.system),
      h('option', { value: 'light' }, words.light),
      h('option', { value: 'dark' }, words.dark),
    ]),
  ])
