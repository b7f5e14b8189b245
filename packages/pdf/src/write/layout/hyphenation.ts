import { createRequire } from 'node:module'
import { dividingPoints, type Patterns } from './dividing-points.ts'

const require = createRequire(import.meta.url)

/** Where a word may be hyphenated: offsets between its letters. */
export type Hyphenate = (word: string, language: string) => readonly number[]

const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]+)*$/
const leastBefore = 2
const leastBehind = 3

/** The patterns of languages that have several. */
const usual: ReadonlyMap<string, string> = new Map([
  ['de', 'de-1996'],
  ['el', 'el-monoton'],
  ['en', 'en-us'],
  ['mn', 'mn-cyrl'],
  ['sh', 'sh-cyrl'],
  ['sr', 'sr-cyrl'],
])

/** A hyphenator that loads each language's patterns when they are first needed. */
export function hyphenator(): Hyphenate {
  const languages = new Map<string, Patterns | undefined>()
  return (word, language) => {
    if (!languages.has(language)) languages.set(language, loadPatterns(language.toLowerCase()))
    const patterns = languages.get(language)
    return patterns ? pointsIn(word, patterns) : []
  }
}

/** The patterns for a language tag, or for its first part; none where there are none. */
function loadPatterns(tag: string): Patterns | undefined {
  if (!languageTag.test(tag)) return undefined
  const first = tag.split('-')[0]!
  for (const name of [tag, usual.get(first) ?? first]) {
    const path = resolvePatterns(name)
    if (path === undefined) continue
    const [levels, trie, exceptions = {}] = require(path) as [Patterns['levels'], Patterns['trie'], object?]
    return { levels, trie, exceptions: new Map(Object.entries(exceptions)) }
  }
  return undefined
}

function resolvePatterns(name: string): string | undefined {
  try {
    return require.resolve(`hyphen/patterns/${name}.js`)
  } catch {
    return undefined
  }
}

function pointsIn(word: string, patterns: Patterns): readonly number[] {
  const points: number[] = []
  for (const { 0: letters, index } of word.matchAll(/\p{L}{5,}/gu))
    for (const point of dividingPoints(letters, patterns))
      if (point >= leastBefore && point <= letters.length - leastBehind) points.push(index + point)
  return points
}
