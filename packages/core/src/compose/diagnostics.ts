import type { Catalog } from '../diagnostic/index.ts'

const quoted = (words: string) => `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`

/** What `compose` can say about a draft. */
export const catalog = {
  'core/title-missing': (detail: { title: string }) => ({
    severity: 'warning',
    message: 'The article has no title.',
    hint: `It is called ${quoted(detail.title)} after its file; give it a title in the front matter.`,
  }),
  'core/title-repeated': (detail: { title: string }) => ({
    severity: 'info',
    message: `The first heading repeats the title ${quoted(detail.title)}.`,
    hint: 'The heading is left out, because every output shows the title.',
  }),
  'core/title-marks-lost': (detail: { title: string }) => ({
    severity: 'warning',
    message: `The title ${quoted(detail.title)} is plain text: its emphasis, links and notes are lost.`,
    hint: 'Take them out of the title, or write the title in the front matter and keep the heading.',
  }),
  'core/language-unknown': (detail: { value: string; language: string }) => ({
    severity: 'warning',
    message: `${quoted(detail.value)} is not a language tag.`,
    hint: `It is read as ${quoted(detail.language)}; write a BCP 47 tag such as en, fr or pt-BR.`,
  }),
  'core/date-invalid': (detail: { field: string; value: string }) => ({
    severity: 'error',
    message: `${quoted(detail.value)} is not a day of the calendar, so the article has no date “${detail.field}”.`,
    hint: 'Write the day as YYYY-MM-DD, such as 2026-03-01.',
  }),
  'core/date-shortened': (detail: { field: string; value: string; day: string }) => ({
    severity: 'info',
    message: `Of the date “${detail.field}”, ${quoted(detail.value)}, the day ${detail.day} is kept.`,
  }),
  'core/author-without-name': () => ({
    severity: 'warning',
    message: 'An author without a name is left out.',
    hint: 'Give the author a name.',
  }),
  'core/orcid-invalid': (detail: { value: string }) => ({
    severity: 'error',
    message: `${quoted(detail.value)} is not an ORCID, so it is left out.`,
    hint: 'An ORCID has sixteen digits in four groups, such as 0000-0002-1825-0097; its last one checks the others.',
  }),
  'core/url-invalid': (detail: { field: string; value: string }) => ({
    severity: 'error',
    message: `${quoted(detail.value)} is not a full web address, so “${detail.field}” is left out.`,
    hint: 'Write an address that begins with https://.',
  }),
  'core/heading-level-skipped': (detail: { from: number; to: number; kept: number; heading: string }) => ({
    severity: 'warning',
    message:
      detail.from < detail.kept && detail.kept === 1
        ? `The first heading, ${quoted(detail.heading)}, has level ${detail.to}, but another has a higher one.`
        : `The heading ${quoted(detail.heading)} of level ${detail.to} follows one of level ${detail.from}.`,
    hint: `It is kept as level ${detail.kept}; write it so, or add the heading that is missing between them.`,
  }),
  'core/heading-too-deep': (detail: { heading: string; depth: number; deepest: number }) => ({
    severity: 'warning',
    message: `The heading ${quoted(detail.heading)} stands ${detail.depth} levels deep, and there are ${detail.deepest}.`,
    hint: `It is kept at level ${detail.deepest}; an article reads better with fewer levels.`,
  }),
  'core/heading-empty': () => ({
    severity: 'warning',
    message: 'A heading without words is left out.',
    hint: 'What stands under it stays. Give it words, or take it out.',
  }),
  'core/heading-inside-block': (detail: { heading: string; inside: string }) => ({
    severity: 'warning',
    message: `The heading ${quoted(detail.heading)} stands inside a ${detail.inside}, where no section can begin.`,
    hint: 'It is kept as a strong paragraph; move it out if it should be a heading.',
  }),
  'core/list-item-empty': () => ({
    severity: 'warning',
    message: 'A list item without content is left out.',
    hint: 'Give it words, or take it out.',
  }),
  'core/definition-without-term': () => ({
    severity: 'warning',
    message: 'A definition stands before any term.',
    hint: 'It is kept as ordinary text; write the term before it.',
  }),
  'core/table-ragged': (detail: { row: number; cells: number; columns: number }) => ({
    severity: 'warning',
    message: `Row ${detail.row} of the table has ${detail.cells} of ${detail.columns} cells.`,
    hint: 'Empty cells were added at its end; check that each cell stands under its header.',
  }),
  'core/table-span-cut': (detail: { row: number; column: number }) => ({
    severity: 'warning',
    message: `The cell in row ${detail.row}, column ${detail.column} of the table spans more than there is room for.`,
    hint: 'Its span was cut; check the row and column spans of the table.',
  }),
  'core/table-too-wide': (detail: { columns: number; most: number }) => ({
    severity: 'error',
    message: `The table has ${detail.columns} columns, and ${detail.most} is the most; the cells beyond are lost.`,
    hint: 'Divide the table, or publish it as a data file.',
  }),
  'core/footnote-duplicate': (detail: { label: string }) => ({
    severity: 'error',
    message: `There are two footnotes called ${quoted(detail.label)}; the first one counts and this one is lost.`,
    hint: 'Give each footnote a label of its own.',
  }),
  'core/footnote-unused': (detail: { label: string }) => ({
    severity: 'error',
    message: `Nothing refers to the footnote ${quoted(detail.label)}, so it is left out.`,
    hint: `Write [^${detail.label}] where it belongs, or take the footnote out.`,
  }),
  'core/footnote-missing': (detail: { label: string }) => ({
    severity: 'warning',
    message: `There is no footnote called ${quoted(detail.label)}.`,
    hint: `The reference is kept as the text [^${detail.label}]; write the footnote, or take the reference out.`,
  }),
  'core/footnote-empty': (detail: { label: string }) => ({
    severity: 'warning',
    message: `The footnote ${quoted(detail.label)} has no content, so it is left out with its references.`,
    hint: 'Give it words, or take it out.',
  }),
  'core/footnote-inside-footnote': (detail: { label: string }) => ({
    severity: 'warning',
    message: `A note or a reference refers to the footnote ${quoted(detail.label)}, and notes cannot have notes.`,
    hint: `The reference is kept as the text [^${detail.label}]; the inner note's words stand at the end of the outer one, unless the text itself refers to it.`,
  }),
  'core/reference-duplicate': (detail: { key: string }) => ({
    severity: 'error',
    message: `There are two references called ${quoted(detail.key)}; the first one counts and this one is lost.`,
    hint: 'Give each reference a key of its own.',
  }),
  'core/reference-unused': (detail: { key: string }) => ({
    severity: 'warning',
    message: `Nothing cites the reference ${quoted(detail.key)}, so it is left out.`,
    hint: `Write [@${detail.key}] where it belongs, or take the reference out.`,
  }),
  'core/reference-missing': (detail: { key: string }) => ({
    severity: 'warning',
    message: `There is no reference called ${quoted(detail.key)}.`,
    hint: `The citation is kept as text; add the reference to the front matter, or take the citation out.`,
  }),
  'core/link-target-missing': (detail: { target: string; nearest?: string }) => ({
    severity: 'error',
    message: `The link to ${quoted(`#${detail.target}`)} leads nowhere, because nothing in the article has this id.`,
    hint: `Its words stay without the link${detail.nearest === undefined ? '.' : `; perhaps #${detail.nearest} is meant.`}`,
  }),
  'core/link-unsafe': (detail: { scheme: string }) => ({
    severity: 'error',
    message: `A link with the scheme “${detail.scheme}:” could run code or read files, so it was removed.`,
    hint: 'Its words stay. Links may begin with https:, http:, mailto: or tel:, or be relative.',
  }),
  'core/link-without-words': (detail: { target: string }) => ({
    severity: 'warning',
    message: `The link to ${quoted(detail.target)} has no words.`,
    hint: 'Its address is shown; give it words that say where it leads.',
  }),
  'core/link-inside-link': (detail: { target: string }) => ({
    severity: 'warning',
    message: `The link to ${quoted(detail.target)} stands inside another link.`,
    hint: 'The outer link ends before it and goes on after it.',
  }),
  'core/note-inside-link': () => ({
    severity: 'info',
    message: 'A footnote reference or citation stands inside a link.',
    hint: 'The link ends before it and goes on after it.',
  }),
  'core/image-alternative-missing': (detail: { source: string }) => ({
    severity: 'warning',
    message: `The picture ${quoted(detail.source)} has no alternative text, so those who cannot see it miss it.`,
    hint: 'Say in a sentence what it shows; if it is mere decoration, write <img src="…" alt="">.',
  }),
  'core/character-removed': (detail: { character: string }) => ({
    severity: 'warning',
    message: `The control character ${detail.character} has no meaning in text, so it was removed.`,
    hint: 'Take it out of the source.',
  }),
  'core/character-replaced': (detail: { character: string }) => ({
    severity: 'warning',
    message: `${detail.character} is not a character, so it was replaced with U+FFFD (�).`,
    hint: 'Type the letter that was meant.',
  }),
  'core/marks-contradict': () => ({
    severity: 'warning',
    message: 'Words are both subscript and superscript.',
    hint: 'They are kept as superscript.',
  }),
} as const satisfies Catalog
