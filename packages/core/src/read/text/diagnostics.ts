import type { Catalog } from '../../diagnostic/index.ts'

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)
const quoted = (words: string): string => `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`

/**
 * All that the reader of plain text can say. `info`: a repair that is sure. `warning`: a guess that an editor should
 * check, or something that looks lost.
 */
export const catalog = {
  'text/empty': () => ({
    severity: 'warning',
    message: 'The text holds no words.',
    hint: 'Check that the right file was given, and that it is text.',
  }),
  'text/byte-order-mark': () => ({
    severity: 'info',
    message: 'A byte-order mark stands before the text.',
    hint: 'It was left out; nothing is to be done.',
  }),
  'text/line-ends-mixed': () => ({
    severity: 'info',
    message: 'The lines of the text end in different ways.',
    hint: 'All were read as line ends; nothing is to be done.',
  }),
  'text/replaced-characters': (detail: { count: number }) => ({
    severity: 'warning',
    message: `Characters that no text can hold stand in the text (${times(detail.count)}), such as NUL.`,
    hint: 'Each was replaced by U+FFFD (�); look for it and put in what was meant.',
  }),
  'text/control-characters': (detail: { count: number }) => ({
    severity: 'warning',
    message: `Control characters stand in the text (${times(detail.count)}).`,
    hint: 'They were left out; check that the text is not damaged there.',
  }),
  'text/invisible-characters': (detail: { count: number }) => ({
    severity: 'info',
    message: `Invisible characters (zero-width spaces or soft hyphens) stand in the text (${times(detail.count)}).`,
    hint: 'They were left out; nothing is to be done.',
  }),
  'text/character-reference': (detail: { reference: string; character: string; count: number }) => ({
    severity: 'info',
    message: `The HTML character reference ${detail.reference} stands in the text (${times(detail.count)}).`,
    hint: `It was read as the character that it names: ${quoted(detail.character)}.`,
  }),
  'text/mojibake': (detail: { written: string; meant: string; count: number }) => ({
    severity: 'info',
    message: `Letters were decoded wrongly (${times(detail.count)}), such as ${quoted(detail.written)} for ${quoted(detail.meant)}.`,
    hint: 'Each was read as the letter that it was; nothing is to be done.',
  }),
  'text/page-furniture': (detail: { line: string }) => ({
    severity: 'info',
    message: `The line ${quoted(detail.line)} numbers a page or repeats on every page.`,
    hint: 'It was left out; nothing is to be done.',
  }),
  'text/quote': (detail: { lines: number }) => ({
    severity: 'info',
    message: `${detail.lines === 1 ? 'A line stands' : `${detail.lines} lines stand`} behind marks of quotation.`,
    hint: 'They were read as a quote, without the marks.',
  }),
  'text/page-control': (detail: { words: string }) => ({
    severity: 'info',
    message: `The line ${quoted(detail.words)} is what a button or an invitation of a page says.`,
    hint: 'It was left out; nothing is to be done.',
  }),
  'text/tag-debris': (detail: { debris: readonly string[] }) => ({
    severity: 'info',
    message: `The line carries debris of HTML tags: ${detail.debris.join(' ')}.`,
    hint: 'The debris was taken out; the words stand.',
  }),
  'text/table-rebuilt': (detail: { rows: number; columns: number }) => ({
    severity: 'warning',
    message: `A table of ${detail.rows} rows and ${detail.columns} columns was rebuilt from the debris of its tags.`,
    hint: 'Compare it with the original.',
  }),
  'text/rows-returned': (detail: { count: number; header: string }) => ({
    severity: 'warning',
    message: `${detail.count === 1 ? 'A row stands' : `${detail.count} rows stand`} before the header of their table (${quoted(detail.header)}).`,
    hint: 'They were put behind the rows that follow the header, in their order; check the order of the rows.',
  }),
  'text/header-split': (detail: { cells: readonly string[] }) => ({
    severity: 'warning',
    message: `The cells of a table's header ran together; they were read as ${detail.cells.map(quoted).join(' and ')}.`,
    hint: 'Check where one header ends and the next begins.',
  }),
  'text/header-lost': (detail: { header: string }) => ({
    severity: 'warning',
    message: `The line ${quoted(detail.header)} before a table could not be told apart into the headers of its columns.`,
    hint: 'It stands in the first row, over the first column; put each header over its own column.',
  }),
  'text/empty-cell': (detail: { row: string; column: string }) => ({
    severity: 'warning',
    message: `The cell of the row ${quoted(detail.row)} in the column ${quoted(detail.column)} is empty.`,
    hint: 'Its text never arrived; put it in from the original, or leave the cell empty.',
  }),
  'text/table-run-together': (detail: { rows: number; columns: number }) => ({
    severity: 'warning',
    message: `${detail.rows} lines look like rows of a table whose ${detail.columns} cells each ran together.`,
    hint: 'The columns were inferred from what all rows share; check where each cell ends.',
  }),
  'text/table-aligned': (detail: { rows: number; columns: number }) => ({
    severity: 'warning',
    message: `${detail.rows} lines whose parts are set apart by spaces were read as a table of ${detail.columns} columns.`,
    hint: 'Check that each part stands in its column.',
  }),
  'text/table-delimited': (detail: { rows: number; columns: number; delimiter: 'tabs' | 'bars' }) => ({
    severity: 'info',
    message: `${detail.rows} lines whose parts are set apart by ${detail.delimiter} were read as a table of ${detail.columns} columns.`,
    hint: 'Nothing is to be done.',
  }),
  'text/noise-row': (detail: { row: string }) => ({
    severity: 'info',
    message: `A row of marks without words (${quoted(detail.row)}) stands where it separates nothing.`,
    hint: 'It was left out; nothing is to be done.',
  }),
  'text/thematic-break': (detail: { row: string }) => ({
    severity: 'info',
    message: `A row of marks (${quoted(detail.row)}) between two passages was read as a break between them.`,
    hint: 'Nothing is to be done.',
  }),
  'text/title': (detail: { title: string }) => ({
    severity: 'info',
    message: `The first line (${quoted(detail.title)}) was read as the title.`,
    hint: 'It stands in the metadata, not in the text.',
  }),
  'text/byline': (detail: { names: readonly string[] }) => ({
    severity: 'info',
    message: `The line below the title names who wrote the article: ${detail.names.map(quoted).join(', ')}.`,
    hint: 'It stands in the metadata, not in the text.',
  }),
  'text/day': (detail: { written: string; day: string }) => ({
    severity: 'info',
    message: `The line below the title (${quoted(detail.written)}) was read as the day of publication, ${detail.day}.`,
    hint: 'It stands in the metadata, not in the text.',
  }),
  'text/note': (detail: { label: string }) => ({
    severity: 'info',
    message: `The line that begins ${quoted(detail.label)} at the end of the text was read as the note that its mark refers to.`,
    hint: 'Nothing is to be done.',
  }),
  'text/heading': (detail: { heading: string; sign: string }) => ({
    severity: 'info',
    message: `The line ${quoted(detail.heading)} was read as a heading: ${detail.sign}.`,
    hint: 'Nothing is to be done.',
  }),
  'text/heading-guessed': (detail: { heading: string }) => ({
    severity: 'warning',
    message: `The line ${quoted(detail.heading)} was read as a heading because it is short and stands alone.`,
    hint: 'Check that it is one.',
  }),
  'text/sub-heading': (detail: { heading: string; marker: string }) => ({
    severity: 'info',
    message: `The line ${quoted(detail.heading)}, one of several led by ${quoted(detail.marker)} and ended by a colon, was read as a sub-heading.`,
    hint: 'It stands without mark and colon.',
  }),
  'text/lead-ins': (detail: { count: number }) => ({
    severity: 'info',
    message: `All ${detail.count} items of a list open with a term and a colon.`,
    hint: 'The terms and their colons were made strong.',
  }),
  'text/code': (detail: { lines: number }) => ({
    severity: 'warning',
    message: `${detail.lines === 1 ? 'A line looks' : `${detail.lines} lines look`} like code or the output of a program.`,
    hint: 'It is kept letter for letter; check where the code begins and ends.',
  }),
  'text/list-renumbered': (detail: { first: string }) => ({
    severity: 'warning',
    message: `A list is counted with ${quoted(detail.first)} and so on.`,
    hint: 'Its items are counted with 1, 2, 3; check where the text refers to them.',
  }),
  'text/hyphen-removed': (detail: { word: string }) => ({
    severity: 'info',
    message: `A word was divided at the end of a line; the text has it whole elsewhere: ${quoted(detail.word)}.`,
    hint: 'It was joined; nothing is to be done.',
  }),
  'text/hyphen-kept': (detail: { word: string }) => ({
    severity: 'warning',
    message: `A line ends in a hyphen, and the text does not show whether the word has one: ${quoted(detail.word)}.`,
    hint: 'The hyphen was kept; take it out if the word has none.',
  }),
} as const satisfies Catalog
