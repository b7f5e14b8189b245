import { align, inOrder } from '../compare/align.ts'
import { hunksBetween, type Hunk, type Stretch } from '../compare/three-way.ts'
import { tokensOf, type Token } from '../compare/tokens.ts'
import { withRemarks, withStandIns, type PlacedRemark } from './remarks.ts'
import { alignableChunk, chunksOf, type Chunk } from '../merge/chunks.ts'

/**
 * The second text with what changed from the first to it marked as CriticMarkup: `{++added++}`, `{--removed--}` and
 * `{~~old~>new~~}`. A mark never reaches over a line, a list marker or the border of a cell. Front matter, code, formulas and HTML, in
 * which a mark would be read as text, stand as they are in the second text. Remarks stand behind the marks around them.
 */
export function markedChanges(before: string, after: string, remarks: readonly PlacedRemark[] = []): string {
  return withRemarks(changesMarked(before, withStandIns(after, remarks)), remarks)
}

function changesMarked(before: string, after: string): string {
  const [old, now] = [chunksOf(before), chunksOf(after)]
  const origins = inOrder(align(old.chunks.map(alignableChunk), now.chunks.map(alignableChunk)))
  const parts: string[] = []
  let next = 0
  const takeOld = (end: number) => {
    for (; next < end; next++) {
      const chunk = old.chunks[next] as Chunk
      if (isPlain(chunk)) parts.push(`${gapBefore(old.gaps[next], parts)}${wrapped(chunk.text, removed)}`)
    }
  }
  for (const [index, chunk] of now.chunks.entries()) {
    const origin = origins.get(index)
    if (origin !== undefined) takeOld(origin)
    const text = origin === undefined ? undefined : old.chunks[origin]?.text
    const marked = !isPlain(chunk)
      ? chunk.text
      : text === undefined
        ? wrapped(chunk.text, added)
        : markedWords(text, chunk.text)
    parts.push(`${gapBefore(now.gaps[index], parts)}${marked}`)
    if (origin !== undefined) next = origin + 1
  }
  takeOld(old.chunks.length)
  return `${parts.join('')}${now.gaps.at(-1) ?? ''}`
}

const gapBefore = (gap: string | undefined, parts: readonly string[]) =>
  gap === undefined || (gap === '' && parts.length > 0) ? '\n\n' : gap

const isPlain = ({ kind }: Chunk) => !['yaml', 'code', 'math', 'html', 'definition', 'thematicBreak'].includes(kind)

type Mark = (text: string) => string
const added: Mark = text => `{++${text}++}`
const removed: Mark = text => `{--${text}--}`

/** What opens a line of Markdown and is not its words: markers of lists, quotes, headings and notes. */
const opening = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)]|>|#{1,6}|\[\^[^\]]+\]:)(?=[ \t]|$))*[ \t]*(?:\[[ xX]\][ \t]+)?/

/** Each stretch of words marked: lines, cells and what opens lines stand outside the marks. */
const wrapped = (text: string, mark: Mark): string =>
  text
    .split('\n')
    .map(line => {
      if (/^[ \t]*(?:\|?[ \t]*:?-+:?[ \t]*\|?)+$/.test(line)) return line
      const before = opening.exec(line)?.[0] ?? ''
      return (
        before + line.slice(before.length).replaceAll(/(?:\\\||[^|])+/g, piece => piece.replace(/\S(?:[^]*\S)?/, mark))
      )
    })
    .join('\n')

/** The words of a block with their changes marked, whole words at a time. */
function markedWords(before: string, after: string): string {
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key)
  const hunks = wholeHunks(hunksBetween(keys(old), keys(now)), old, now)
  let at = 0
  const parts = hunks.map(({ from, to }) => {
    const same = textOf(now, { start: at, end: to.start })
    at = to.end
    return same + change(textOf(old, from), textOf(now, to))
  })
  return parts.join('') + textOf(now, { start: at, end: now.length })
}

const textOf = (tokens: readonly Token[], { start, end }: Stretch) =>
  tokens
    .slice(start, end)
    .map(({ spelling }) => spelling)
    .join('')

function change(old: string, now: string): string {
  if (/^[^|\n]*\S[^|\n]*$/.test(old) && /^[^|\n]*\S[^|\n]*$/.test(now)) return `{~~${old}~>${now}~~}`
  return `${wrapped(old.replace(/\n\s*$/, ''), removed)}${wrapped(now, added)}`
}

const isSpace = (token: Token | undefined) => token === undefined || /^\s*$/.test(token.key) || token.key === '|'

/** Whether every run of signs that opens in a text closes in it. */
const isBalanced = (text: string) =>
  [/\*+/g, /_+/g, /~+/g, /`+/g].every(run => (text.match(run)?.length ?? 0) % 2 === 0) &&
  text.split('[').length === text.split(']').length

/** Changes that reach to the ends of their words, and over the words between a mark's two ends. */
function wholeHunks(hunks: readonly Hunk[], old: readonly Token[], now: readonly Token[]): readonly Hunk[] {
  const grown: Hunk[] = []
  for (const { from, to } of hunks) {
    const last = grown.at(-1)
    const begins = [from.start < from.end ? old[from.start] : undefined, to.start < to.end ? now[to.start] : undefined]
    let back = 0
    while (begins.some(token => token && !isSpace(token)) && !isSpace(now[to.start - back - 1])) back++
    const ends = [
      from.start < from.end ? old[from.end - 1] : undefined,
      to.start < to.end ? now[to.end - 1] : undefined,
    ]
    let forth = 0
    while (ends.some(token => token && !isSpace(token)) && !isSpace(now[to.end + forth])) forth++
    const hunk = {
      from: { start: from.start - back, end: from.end + forth },
      to: { start: to.start - back, end: to.end + forth },
    }
    const touches =
      last && (hunk.to.start <= last.to.end || !isBalanced(textOf(old, last.from)) || !isBalanced(textOf(now, last.to)))
    if (touches)
      grown[grown.length - 1] = {
        from: { start: last.from.start, end: Math.max(last.from.end, hunk.from.end) },
        to: { start: last.to.start, end: Math.max(last.to.end, hunk.to.end) },
      }
    else grown.push(hunk)
  }
  return grown
}
