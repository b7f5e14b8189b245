import type { Found } from './found.ts'

/** What refers to a footnote that nobody defined: GFM leaves `[^label]` as words there, and `compose` says that it is lost. */
export const lostNotesIn = (value: string): readonly Found[] =>
  value.includes('[^')
    ? [...value.matchAll(/\[\^([^\s[\]^]+)\]/g)].map(match => ({
        type: 'footnoteReference',
        label: match[1] ?? '',
        index: match.index,
        length: match[0].length,
      }))
    : []
