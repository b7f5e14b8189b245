import type { Catalog } from '@stet/core'

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** So many letters of a formula are shown. */
const longestShown = 40

/** So many of the characters that are missing are named. */
const mostNamed = 8

function missingMessage(characters: readonly string[]): string {
  const named = characters.slice(0, mostNamed).map(character => `${character} (${codePoint(character)})`)
  if (characters.length === 1) return `The character ${named[0]} is in none of the fonts; an empty box is shown for it.`
  const among = characters.length > named.length ? ', among them' : ':'
  return `${characters.length} characters are in none of the fonts${among} ${named.join(', ')}; an empty box is shown for each.`
}

interface Size {
  readonly width: number
  readonly height: number
}

const sizeInWords = ({ width, height }: Size): string => `${width} × ${height}`

/** All that the PDF writer can say about an article. */
export const catalog = {
  'pdf/image-unreadable': ({ source, reason }: { source: string; reason: string }) => ({
    severity: 'error',
    message: `The picture ${source} is not in the PDF: ${reason}.`,
    hint: 'A box with its alternative text stands in its place; save the picture again as PNG, JPEG or plain SVG.',
  }),
  'pdf/image-cmyk': ({ source }: { source: string }) => ({
    severity: 'warning',
    message: `The picture ${source} is in the four colours of print (CMYK); the PDF shows them as plain mixtures, so that they look a little different.`,
    hint: 'Save it as an RGB picture, with the colours that you want.',
  }),
  'pdf/photograph-large': (detail: { source: string; pixels: Size; enough: Size; bytes: number }) => ({
    severity: 'info',
    message: `The photograph ${detail.source} has ${sizeInWords(detail.pixels)} pixels, of which print shows no more than ${sizeInWords(detail.enough)}; it is kept as it is, and the PDF is ${(detail.bytes / 1e6).toFixed(1)} MB larger by it.`,
    hint: `Save it with ${sizeInWords(detail.enough)} pixels.`,
  }),
  'pdf/image-cut': ({ source, what }: { source: string; what: string }) => ({
    severity: 'warning',
    message: `The picture ${source} holds ${what}, which the PDF leaves out.`,
    hint: 'Look whether the drawing is whole; save it with everything in the file itself.',
  }),
  'pdf/formula-unreadable': ({ tex, problem }: { tex: string; problem: string }) => ({
    severity: 'warning',
    message: `The formula ${tex} could not be typeset: ${problem}.`,
    hint: 'Its TeX stands in its place; correct it.',
  }),
  'pdf/formula-too-wide': ({ tex, share }: { tex: string; share: number }) => ({
    severity: 'warning',
    message: `The formula ${tex.length > longestShown ? `${tex.slice(0, longestShown)}…` : tex} is wider than the text, so that it is shown at ${Math.max(1, Math.floor(share * 100))} % of its size.`,
    hint: 'Break it into lines, between \\begin{aligned} and \\end{aligned}, or write it as several formulas.',
  }),
  'pdf/logo-missing': ({ source }: { source: string }) => ({
    severity: 'error',
    message: `The theme’s logo ${source} cannot be read, so that the publication’s name stands in its place.`,
    hint: 'Give its path from the publication’s root, to a PNG, JPEG or SVG file.',
  }),
  'pdf/font-missing': ({ family, package: name }: { family: string; package: string }) => ({
    severity: 'error',
    message: `The theme’s font “${family}” is not installed, so that another one is used.`,
    hint: `Install the package ${name}, or name another family of Google Fonts.`,
  }),
  'pdf/character-missing': (detail: { characters: readonly string[]; package?: string }) => ({
    severity: 'warning',
    message: missingMessage(detail.characters),
    hint: `Their text is kept, so that it can be searched, copied and read aloud; to have it shown, ${
      detail.package === undefined ? 'write it in another way' : `install the package ${detail.package}`
    }.`,
  }),
  'pdf/character-invalid': ({ character }: { character: string }) => ({
    severity: 'error',
    message: `${codePoint(character)} is not a character that a PDF can hold; U+FFFD stands for it.`,
    hint: 'Remove it from the text.',
  }),
  'pdf/word-too-long': ({ word, letters }: { word: string; letters: number }) => ({
    severity: 'warning',
    message: `The word ${word} has ${letters} letters, more than a line can hold, so that it is broken anywhere.`,
    hint: 'Put spaces or hyphens into it, or shorten it.',
  }),
  'pdf/picture-too-tall': ({ source, share }: { source: string; share: number }) => ({
    severity: 'warning',
    message: `The picture ${source} is taller than a page, so that it is shown at ${Math.max(1, Math.round(share * 100))} % of its size.`,
    hint: 'Cut it into several pictures.',
  }),
  'pdf/note-too-long': () => ({
    severity: 'warning',
    message: 'A footnote is longer than a page, so that it goes on at the foot of the pages behind its own.',
    hint: 'Move some of it into the text.',
  }),
  'pdf/table-too-long': ({ rows }: { rows: number }) => ({
    severity: 'warning',
    message: `A table of ${rows} rows goes on for more than forty pages.`,
    hint: 'Offer it as a file for download instead, and show what matters of it.',
  }),
  'pdf/table-too-wide': ({ columns }: { columns: number }) => ({
    severity: 'warning',
    message: `A table of ${columns} columns is too wide for the page, so that words in it are broken anywhere.`,
    hint: 'Split it into several tables, or turn its rows and columns round.',
  }),
} as const satisfies Catalog
