import type { Mark } from '@stet/core'

/** What a run's character style tells: the manners of its letters, and what else it is. */
export type Trait =
  | Mark
  | 'link'
  | 'citation'
  | 'captionLabel'
  | 'calloutLabel'
  | 'taskBox'
  | 'formula'
  | 'missingPicture'
  | 'published'
  | 'updated'
  | 'authorName'
  | 'affiliation'
  | 'orcid'

/** The name of the style of a single trait; Word's own where it has one, pandoc's for code. */
export const traitNames: { readonly [Name in Trait]: string } = {
  code: 'Verbatim Char',
  emphasis: 'Emphasis',
  highlight: 'Highlight',
  strikethrough: 'Strikethrough',
  strong: 'Strong',
  subscript: 'Subscript',
  superscript: 'Superscript',
  underline: 'Underline',
  link: 'Hyperlink',
  citation: 'Reference Mark',
  captionLabel: 'Caption Label',
  calloutLabel: 'Callout Label',
  taskBox: 'Task Box',
  formula: 'TeX Formula',
  missingPicture: 'Missing Picture',
  published: 'Published Date',
  updated: 'Updated Date',
  authorName: 'Author Name',
  affiliation: 'Affiliation',
  orcid: 'ORCID',
}

const byName: ReadonlyMap<string, Trait> = new Map(
  Object.entries(traitNames).map(([trait, name]) => [name.toLowerCase(), trait as Trait]),
)

/** The name of the character style that gives several traits at once: "Emphasis + Strong". */
export const characterStyleName = (traits: readonly Trait[]): string =>
  traits.map(trait => traitNames[trait]).join(' + ')

/** The traits that a character style's name tells, without regard to letter case; none for a name that is not ours. */
export function traitsOfName(name: string): readonly Trait[] {
  const traits = name
    .toLowerCase()
    .split(' + ')
    .map(part => byName.get(part))
  return traits.every(trait => trait !== undefined) ? traits : []
}
