import { characterStyleName, type Trait } from '../../style/character-style.ts'
import type { RunFormat } from './format.ts'
import type { Style } from './style.ts'

const formats: { readonly [Name in Trait]: RunFormat } = {
  code: { font: 'code', size: 'code', noProof: true, ground: { color: 'shade' } },
  emphasis: { italic: true },
  highlight: { highlight: true },
  strikethrough: { strikethrough: true },
  strong: { bold: true },
  subscript: { position: 'subscript' },
  superscript: { position: 'superscript' },
  underline: { underline: true },
  link: { color: 'accent', underline: true },
  citation: { color: 'accent' },
  captionLabel: { bold: true, color: 'accent' },
  calloutLabel: {},
  taskBox: { font: 'symbol', noProof: true },
  formula: { font: 'code', size: 'code', noProof: true, color: 'important' },
  missingPicture: { font: 'heading', size: 'small', color: 'muted', edge: { color: 'grey', size: 4, space: 1 } },
  published: { noProof: true },
  updated: { noProof: true },
  authorName: { bold: true },
  affiliation: { color: 'muted' },
  orcid: { color: 'accent', size: 'small' },
}

const priorities: Partial<{ readonly [Name in Trait]: number }> = { strong: 22, emphasis: 20, link: 99 }

/** The style that gives some traits at once. */
export function traitStyle(traits: readonly Trait[]): Style {
  const [only] = traits
  const priority = traits.length === 1 && only ? priorities[only] : undefined
  return {
    type: 'character',
    name: characterStyleName(traits),
    basedOn: 'Default Paragraph Font',
    ...(priority === undefined ? {} : { priority }),
    quick: priority !== undefined && priority < 99,
    run: Object.assign({}, ...traits.map(trait => formats[trait])) as RunFormat,
  }
}

/** The traits whose styles every document has. */
export const standardTraits: readonly Trait[] = [
  'strong',
  'emphasis',
  'underline',
  'strikethrough',
  'highlight',
  'subscript',
  'superscript',
  'code',
  'link',
  'citation',
  'captionLabel',
  'calloutLabel',
  'taskBox',
]
