import { slice, trimmed, type Stretch } from '../stretch.ts'
import { isCapitalised, isConnecting, isMark } from '../words.ts'

/** Nouns that name a kind of thing, so that the header of a first column often ends in one. English only. */
const naming = new Set(
  (
    'actor actors aspect area areas assumption category challenge challenges city component company concern country criterion date ' +
    'dimension domain event factor factors feature field function goal group indicator initiative institution instrument issue item ' +
    'language level location measure method metric milestone model month name objective option organisation organization parameter ' +
    'party period phase pillar policy principle priority problem product programme project province question region risk role scenario ' +
    'sector stage stakeholder state step strategy system target team theme tier time topic trend type variable year'
  ).split(' '),
)

/** Adjectives that open a phrase, so that a header of a further column often begins with one. English only. */
const opening = new Set(
  (
    'actual annual average best common current estimated expected final full future immediate implementation key lead likely long-term main ' +
    'major maximum mean minimum new number observed original overall percentage planned possible potential previous primary projected ' +
    'proposed recent recommended related required responsible short-term strategic suggested total typical'
  ).split(' '),
)

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}-]/gu, '')

interface Word {
  readonly from: number
  readonly to: number
  readonly text: string
}

const cutAt = (header: Stretch, starts: readonly number[]): readonly Stretch[] =>
  starts.map((start, index) => trimmed(slice(header, start, starts[index + 1])))

/** Where a header's parts begin when wide gaps set them apart. */
function wideStarts(text: string): readonly number[] {
  const starts = [0]
  for (const { index, 0: gap } of text.matchAll(/\t\s*|\s*\|\s*|\s{2,8}/g)) starts.push(index + gap.length)
  return starts
}

/** What it costs to end one header and begin the next between two words: less where the words speak for it. */
function costOfCut(before: Word, after: Word): number {
  const [ends, begins] = [plain(before.text), plain(after.text)]
  return (naming.has(ends) ? -1.5 : 0) + (opening.has(begins) ? -1.5 : 0) + (naming.has(begins) ? 0.5 : 0)
}

/**
 * Tells apart the headers of columns that ran together in one line: by wide gaps where they are exactly as many as
 * needed; else where the parts are most even, a part never being cut beside a connecting word (`of`, `&`), and cuts
 * being preferred behind nouns that name a kind (`Factor`, `Area`) and before adjectives (`Potential`).
 * Declines when a word that could begin a header is not capitalised, or when there are too few words.
 */
export function splitHeader(header: Stretch, count: number): readonly Stretch[] | undefined {
  const wide = wideStarts(header.text)
  if (wide.length === count) return cutAt(header, wide)
  if (count === 1) return [header]
  if (header.text.length > 240) return undefined
  const words = [...header.text.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    from: index,
    to: index + text.length,
  }))
  if (!words.every(({ text }) => isConnecting(text) || isCapitalised(text) || !/^\p{Ll}/u.test(text))) return undefined
  const parts: { readonly first: Word; last: Word; size: number }[] = []
  for (const word of words) {
    const part = parts.at(-1)
    const binds =
      part && (isConnecting(word.text) || isConnecting(part.last.text) || isMark(word.text) || /^[([]/.test(word.text))
    if (part && binds) Object.assign(part, { last: word, size: part.size + 1 })
    else parts.push({ first: word, last: word, size: 1 })
  }
  if (parts.length < count || parts.length > 40) return undefined
  const mean = words.length / count
  /** The cheapest way to cut the parts from `from` on into `left` headers: its cost, and where the headers begin. */
  const memory = new Map<string, { readonly cost: number; readonly starts: readonly number[] }>()
  const best = (from: number, left: number): { readonly cost: number; readonly starts: readonly number[] } => {
    const key = `${from} ${left}`
    const known = memory.get(key)
    if (known) return known
    let found = { cost: Infinity, starts: [] as readonly number[] }
    let size = 0
    for (let next = from + 1; next <= parts.length - left + 1; next++) {
      size += parts[next - 1]?.size ?? 0
      if (left === 1 && next < parts.length) continue
      const [before, after] = [parts[next - 1], parts[next]]
      const rest = left === 1 ? { cost: 0, starts: [] } : best(next, left - 1)
      const cost = (size - mean) ** 2 + rest.cost + (before && after ? costOfCut(before.last, after.first) : 0)
      if (cost < found.cost) found = { cost, starts: [parts[from]?.first.from ?? 0, ...rest.starts] }
    }
    memory.set(key, found)
    return found
  }
  const { cost, starts } = best(0, count)
  return cost === Infinity ? undefined : cutAt(header, starts)
}
