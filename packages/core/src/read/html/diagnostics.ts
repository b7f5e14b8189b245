import type { Catalog } from '../../diagnostic/index.ts'

/** The first words of a longer text, in quotation marks. */
const beginning = (words: string): string => (words.length > 80 ? `“${words.slice(0, 80).trimEnd()}…”` : `“${words}”`)

const shown = ({ words, pictures }: { words?: string; pictures?: number }): string =>
  words === undefined ? (pictures === 1 ? 'a picture' : `${pictures} pictures`) : beginning(words)

/** What the HTML reader can say; the Markdown reader too, of the HTML in its text. */
export const catalog = {
  'html/nul': ({ count }: { count: number }) => ({
    severity: 'warning',
    message: count === 1 ? 'The text holds a NUL byte.' : `The text holds ${count} NUL bytes; this is the first.`,
    hint: 'Each was replaced by the replacement character (U+FFFD). Look whether the file was damaged.',
  }),
  'html/code-dropped': ({ element }: { element: string }) => ({
    severity: 'info',
    message: `A <${element}> was left out: an article holds words and pictures, not programs or styles.`,
  }),
  'html/embed-dropped': ({ element }: { element: string }) => ({
    severity: 'error',
    message: `A <${element}> was left out: what it shows cannot stand in a PDF or a Word file.`,
    hint: 'Describe it in words, or link to it, or add a picture of it.',
  }),
  'html/control-dropped': ({ element }: { element: string }) => ({
    severity: 'warning',
    message: `A <${element}> was left out: an article has no form controls.`,
  }),
  'html/handler-dropped': ({ element, attribute }: { element: string; attribute: string }) => ({
    severity: 'info',
    message: `The attribute ${attribute} of a <${element}> was left out: an article holds no programs.`,
  }),
  'html/image-without-source': () => ({
    severity: 'error',
    message: 'A picture names no file, so it was left out.',
    hint: 'Give its <img> a src with the path of the file.',
  }),
  'html/too-deep': ({ limit }: { limit: number }) => ({
    severity: 'warning',
    message: `Here more than ${limit} elements stand in one another.`,
    hint: 'What lies deeper was kept as plain words.',
  }),
  'html/formula-without-tex': () => ({
    severity: 'error',
    message: 'A formula is given as MathML without its TeX, so it was left out.',
    hint: 'Write it as TeX, between dollar signs.',
  }),
  'html/image-empty': () => ({
    severity: 'info',
    message: 'A picture that names no file was left out: the page shows nothing in its place.',
  }),
  'html/embed-linked': ({ element, address }: { element: string; address: string }) => ({
    severity: 'warning',
    message: `A <${element}> became a link to what it shows, ${beginning(address)}, because paper cannot show it.`,
  }),
  'html/embed-left-out': ({ element }: { element: string }) => ({
    severity: 'warning',
    message: `A <${element}> was left out: what it showed is not in the page that was saved, or cannot be shown on paper.`,
    hint: 'Describe it in words, or add a picture of it.',
  }),
  'html/link-unlinked': ({ target }: { target: string }) => ({
    severity: 'info',
    message: `A link that led to ${beginning(target)} became plain words: it leads nowhere outside its page.`,
  }),
  'html/heading-by-look': ({ words }: { words: string }) => ({
    severity: 'warning',
    message: `A paragraph in bold became a heading: ${beginning(words)}.`,
  }),
  'html/list-faked': ({ count }: { count: number }) => ({
    severity: 'info',
    message: `${count} paragraphs that carried their markers as text became a list; the markers are the list’s own now.`,
  }),
  'html/table-for-layout': () => ({
    severity: 'info',
    message: 'A table that only laid out the page gave way to what stood in it.',
  }),
  'html/formula-from-mathml': ({ tex }: { tex: string }) => ({
    severity: 'warning',
    message: `A formula that was given as MathML alone was written as TeX: ${beginning(tex)}.`,
    hint: 'Look whether it says the same.',
  }),
  'html/quotation-marks': () => ({
    severity: 'info',
    message: 'The quotation marks that a browser puts around a <q> became letters.',
  }),
  'html/note-joined': ({ label }: { label: string }) => ({
    severity: 'info',
    message: `What the link to ${beginning(label)} led to became a footnote; its number and its way back are the footnote’s own now.`,
  }),
  'html/part-left-out': ({ part, ...what }: { part: string; words?: string; pictures?: number }) => ({
    severity: 'info',
    message: `Left out of the article: ${part}, ${shown(what)}.`,
  }),
  'html/not-in-article': (what: { words?: string; pictures?: number }) => ({
    severity: 'warning',
    message: `This stands on the page outside its article, so it was left out: ${shown(what)}.`,
    hint: 'If it belongs to the article, copy it into the imported text.',
  }),
} as const satisfies Catalog
