import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

interface Patterns {
  hyphenateSync(text: string): string
}

/** Where a word may be hyphenated: offsets between its letters. */
export type Hyphenate = (word: string, language: string) => readonly number[]

const softHyphen = '\u00AD'
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]+)*$/
const leastBefore = 2
const leastBehind = 3

/** A hyphenator that loads each language's patterns when they are first needed, and remembers words. */
export function hyphenator(): Hyphenate {
  const languages = new Map<string, Patterns | undefined>()
  const words = new Map<string, Map<string, readonly number[]>>()
  const patternsFor = (language: string): Patterns | undefined => {
    if (languages.has(language)) return languages.get(language)
    const patterns = loadPatterns(language.toLowerCase())
    languages.set(language, patterns)
    return patterns
  }
  return (word, language) => {
    const own = words.get(language) ?? new Map<string, readonly number[]>()
    const known = own.get(word)
    if (known) return known
    const patterns = patternsFor(language)
    const points = patterns ? pointsIn(word, patterns) : []
    own.set(word, points)
    words.set(language, own)
    return points
  }
}

/** The patterns for a language tag, or for its first part; none where there are none. */
function loadPatterns(tag: string): Patterns | undefined {
  if (!languageTag.test(tag)) return undefined
  for (const name of [tag, tag.split('-')[0]!]) {
    const path = resolvePatterns(name)
    if (path !== undefined) return require(path) as Patterns
  }
  return undefined
}

function resolvePatterns(name: string): string | undefined {
  try {
    return require.resolve(`hyphen/${name}`)
  } catch {
    return undefined
  }
}

function pointsIn(word: string, patterns: Patterns): readonly number[] {
  const points: number[] = []
  for (const { 0: letters, index } of word.matchAll(/\p{L}{5,}/gu)) {
    let offset = 0
    for (const part of patterns.hyphenateSync(letters).split(softHyphen)) {
      offset += part.length
      if (offset >= leastBefore && offset <= letters.length - leastBehind) points.push(index + offset)
    }
  }
  return points
}
