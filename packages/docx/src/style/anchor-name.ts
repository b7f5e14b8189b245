/** What a bookmark at the beginning of a paragraph names: the paragraph (or heading, figure …) itself, or the table or container that begins there. */
export type AnchorKind = 'leaf' | 'table' | 'list' | 'quote' | 'callout' | 'definitionList'

const kinds: readonly (readonly [prefix: string, kind: AnchorKind])[] = [
  ['table', 'table'],
  ['list', 'list'],
  ['quote', 'quote'],
  ['callout', 'callout'],
  ['terms', 'definitionList'],
]

/** The kind that a bookmark's name tells by its first word. */
export const anchorKind = (name: string): AnchorKind =>
  kinds.find(([prefix]) => name === prefix || name.startsWith(`${prefix}_`))?.[1] ?? 'leaf'

/** An id as the name of a bookmark, from which {@link anchorId} has it back; undefined where Word does not allow such a name. */
export const anchorName = (id: string): string | undefined =>
  /^\p{L}[\p{L}\p{N}-]*$/u.test(id) && id.length <= 40 ? id.replaceAll('-', '_') : undefined

/** The id of a bookmark that {@link anchorName} named. */
export const anchorId = (name: string): string => name.replaceAll('_', '-')
