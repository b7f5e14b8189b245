import type { Found } from './found.ts'

/** The citations in a text: `[@key]` and `[@key, p. 12]`. */
export const citationsIn = (value: string): readonly Found[] =>
  value.includes('[@')
    ? [...value.matchAll(/\[@([^\s,;[\]]+)(?:,[ \t]*([^\n[\]]*[^\s[\]]))?\]/g)].map(match => ({
        type: 'citation',
        key: match[1] ?? '',
        locator: match[2],
        index: match.index,
        length: match[0].length,
      }))
    : []
