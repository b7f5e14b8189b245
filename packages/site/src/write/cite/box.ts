import { h } from 'hastscript'
import type { Element } from 'hast'
import { languageOfWords, type SiteWords } from '../words/site-words.ts'
import { bibtex, cslJson, ris } from './files.ts'
import { apa, chicago, type StyledCitation } from './styles.ts'
import type { Work } from './work.ts'

/** The forms for programs that keep references. */
const forms = [
  { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex', write: bibtex },
  { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems', write: ris },
  { name: 'CSL-JSON', extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
] as const

/** The citation of a work for programs: files that stand beside the article's page, under its name. */
export const citeFiles = (work: Work, stem: string): readonly { readonly path: string; readonly text: string }[] =>
  forms.map(({ extension, write }) => ({ path: `${stem}.${extension}`, text: write(work) }))

/** How to cite a work: in the words of two styles, and as files for programs. The styles are English. */
export function citeBox(work: Work, stem: string, words: SiteWords): Element {
  const entry = (style: string, cited: StyledCitation) => [
    h('dt', { lang: 'en' }, style),
    h('dd', citation(cited, work)),
  ]
  const files = forms.map(({ name, extension, type }) =>
    h('li', h('a', { href: encodeURIComponent(`${stem}.${extension}`), download: true, type }, name)),
  )
  return h('section.cite', languageOfWords(words, work.language), [
    h('details', [
      h('summary', words.cite),
      h('dl', { lang: 'en', dir: 'ltr' }, [...entry('APA', apa(work)), ...entry('Chicago', chicago(work))]),
      h('ul.cite-files', files),
    ]),
  ])
}

function citation({ before, title, isItalic, behind }: StyledCitation, { language, url }: Work): Element[] {
  const named = isItalic ? h('cite', { lang: language }, title) : h('span', { lang: language }, title)
  const at = url === undefined ? -1 : behind.indexOf(url)
  const rest =
    url === undefined || at < 0
      ? [behind]
      : [behind.slice(0, at), h('a', { href: url }, url), behind.slice(at + url.length)]
  return [h('span', [before, named, ...rest])]
}
