import type { Catalog } from '../diagnostic/index.ts'
import type { GroundName, LowContrast } from '../theme/index.ts'

function groundInWords(ground: GroundName): string {
  if (ground === 'paper') return 'white paper'
  return ground.startsWith('callouts.') ? `the ground of “${ground}”` : `the colour “${ground}”`
}

/** What can be said about the files of a publication. */
export const catalog = {
  'project/encoding-invalid': (detail: { byte: number; count: number }) => ({
    severity: 'error',
    message: `The file is not UTF-8 text: ${detail.count === 1 ? 'one byte' : `${detail.count} stretches of bytes`}, first 0x${detail.byte.toString(16).toUpperCase().padStart(2, '0')} here, ${detail.count === 1 ? 'stands' : 'stand'} for no character.`,
    hint: 'Each is shown as U+FFFD (�); save the file as UTF-8.',
  }),
  'project/encoding-legacy': (detail: { encoding: string }) => ({
    severity: 'info',
    message: `The file is not UTF-8, but ${detail.encoding}.`,
    hint: 'It was read as that; nothing is to be done.',
  }),
  'project/encoding-guessed': (detail: { encoding: string }) => ({
    severity: 'warning',
    message: `The file is not UTF-8 and does not say what it is; its bytes read best as ${detail.encoding}.`,
    hint: 'Check letters with accents, quotation marks and dashes; save the source as UTF-8 if they are wrong.',
  }),
  'project/not-text': (detail: { kind: string }) => ({
    severity: 'error',
    message: `The file is no text; it looks like ${detail.kind}.`,
    hint: 'Give the text itself: open the file in its program and copy the words, or save them as a page, a Word file or text.',
  }),
  'project/file-empty': () => ({
    severity: 'warning',
    message: 'The file is empty, so there is nothing to publish but its name.',
    hint: 'Write the article, or take its folder away.',
  }),
  'project/file-unreadable': (detail: { reason: string }) => ({
    severity: 'error',
    message: `The file cannot be read: ${detail.reason}.`,
    hint: 'Check that it is a file, and that you may read it.',
  }),
  'project/slug-duplicate': (detail: { slug: string; other: string }) => ({
    severity: 'error',
    message: `Two articles would have the address “${detail.slug}”: this one and ${detail.other}.`,
    hint: 'The other one is published; give this one’s folder another name.',
  }),
  'project/page-address-taken': (detail: { slug: string; other: string }) => ({
    severity: 'error',
    message: `This page would have the address “${detail.slug}”, which ${detail.other} has.`,
    hint: 'The other one is published; give this file another name.',
  }),
  'project/page-slug-unusual': (detail: { file: string; slug: string }) => ({
    severity: 'warning',
    message: `The file’s name “${detail.file}” does not make a good address.`,
    hint: `The page is published as “${detail.slug}”; name its file ${detail.slug}.md.`,
  }),
  'project/slug-unusual': (detail: { folder: string; slug: string }) => ({
    severity: 'warning',
    message: `The folder’s name “${detail.folder}” does not make a good address.`,
    hint: `The article is published as “${detail.slug}”; name its folder so.`,
  }),
  'project/no-articles': (detail: { folder: string }) => ({
    severity: 'error',
    message: `There is no article in ${detail.folder}.`,
    hint: 'Make a folder for each article there, with its text in article.md.',
  }),
  'project/configuration-unreadable': (detail: { reason: string }) => ({
    severity: 'error',
    message: `The configuration cannot be read: ${detail.reason}`,
    hint: 'It must be one JSON object; the default values are used.',
  }),
  'project/configuration-key-unknown': (detail: { key: string; nearest?: string; allowed: string }) => ({
    severity: 'warning',
    message: `The configuration has no setting “${detail.key}”.`,
    hint:
      detail.nearest === undefined ? `The settings are ${detail.allowed}.` : `Perhaps “${detail.nearest}” is meant.`,
  }),
  'project/configuration-value-invalid': (detail: { key: string; expected: string }) => ({
    severity: 'error',
    message: `The setting “${detail.key}” must be ${detail.expected}.`,
    hint: 'Its default is used.',
  }),
  'project/theme-contrast-low': (detail: LowContrast) => ({
    severity: 'warning',
    message: `In the theme, text in the colour “${detail.text}” on ${groundInWords(detail.ground)} has a contrast of ${(Math.floor(detail.ratio * 100) / 100).toFixed(2)}:1, which many readers cannot read.`,
    hint:
      detail.nearest === undefined
        ? 'Choose colours that reach 4.5:1 (WCAG 2.2, 1.4.3).'
        : `The nearest colour for “${detail.text}” that reaches 4.5:1 (WCAG 2.2, 1.4.3) is ${detail.nearest}.`,
  }),
  'project/picture-missing': (detail: { source: string; nearest?: string }) => ({
    severity: 'error',
    message: `The picture “${detail.source}” is not there.`,
    hint:
      detail.nearest === undefined
        ? 'Its alternative text is shown instead; put the file into the article’s folder.'
        : `Its alternative text is shown instead; perhaps “${detail.nearest}” is meant.`,
  }),
  'project/picture-outside': (detail: { source: string }) => ({
    severity: 'error',
    message: `The picture “${detail.source}” lies outside the article’s folder, so it was not read.`,
    hint: 'Its alternative text is shown instead; put the file into the article’s folder.',
  }),
  'project/picture-remote': (detail: { source: string }) => ({
    severity: 'error',
    message: `The picture “${detail.source}” lies on another machine, and nothing is fetched from the network.`,
    hint: 'Its alternative text is shown instead; save the picture into the article’s folder.',
  }),
  'project/picture-unknown': (detail: { source: string; reason: string }) => ({
    severity: 'error',
    message: `The picture “${detail.source}” cannot be shown: ${detail.reason}.`,
    hint: 'Its alternative text is shown instead; save it as PNG, JPEG or SVG.',
  }),
} as const satisfies Catalog
