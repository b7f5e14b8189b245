import { citationsIn } from '../../read/markdown/citations.ts'
import { lostNotesIn } from '../../read/markdown/lost-notes.ts'
import { webAddressesIn } from '../../read/markdown/web-addresses.ts'
import { classOf } from './characters.ts'

/** Where a stretch of words stands in its line. */
export interface Surroundings {
  /** The end of the line before the words (`endOfLine`): `''` at the beginning of a block, `\n` behind a line break. */
  readonly before: string
  /** What is written behind them: `''` at the end of a block, `\n` where the line ends but not the block. */
  readonly after: string
  readonly inLink: boolean
  readonly inHeading: boolean
  readonly inPipeTable: boolean
  /** The delimiters that pair with nothing in this run, so that they need no escape. */
  readonly lonely: ReadonlySet<string>
}

/** Words as Markdown that reads as these words and no more; a backslash stands only where it is needed. */
export function literal(value: string, where: Surroundings): string {
  const escapes = new Set<number>([...inlineEscapes(value, where), ...addressEscapes(value, where)])
  for (const index of lineEscapes(value, where, escapes)) escapes.add(index)
  let text = ''
  for (let index = 0; index < value.length; index++) text += escapes.has(index) ? `\\${value[index]}` : value[index]
  return text
}

function* inlineEscapes(value: string, where: Surroundings): Generator<number> {
  const at = (index: number) =>
    index < 0 ? where.before.slice(-1) : index >= value.length ? where.after.slice(0, 1) : (value[index] ?? '')
  for (let index = 0; index < value.length; index++) {
    const before = at(index - 1)
    const after = at(index + 1)
    const isSpaced = () => classOf(before) === 'space' && classOf(after) === 'space'
    switch (value[index]) {
      case '\\':
        if (/[!-/:-@[-`{-~\n]/.test(after)) yield index
        break
      case '`':
        yield index
        break
      case '*':
      case '~':
        if (!isSpaced() && !where.lonely.has(value[index] ?? '')) yield index
        break
      case '_':
        if (!isSpaced() && !where.lonely.has('_') && (classOf(before) !== 'letter' || classOf(after) !== 'letter'))
          yield index
        break
      case '$':
        if (!where.lonely.has('$')) yield index
        break
      case '<':
        if (/[a-z/!?]/i.test(after)) yield index
        break
      case '&':
        if (/^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/i.test(value.slice(index, index + 40))) yield index
        break
      case '[':
        if (where.inLink || /[\^@]/.test(after) || (after === '!' && classOf(before) === 'space')) yield index
        break
      case ']':
        if (where.inLink || /[(:[]/.test(after)) yield index
        break
      case '!':
        if (index === value.length - 1 && after === '[') yield index
        break
      case '|':
        if (where.inPipeTable) yield index
        break
      default:
        break
    }
  }
}

/** The letters by which web addresses, citations and references to notes are known. */
function addressEscapes(value: string, where: Surroundings): readonly number[] {
  const found = [...citationsIn(value), ...lostNotesIn(value), ...(where.inLink ? [] : webAddressesIn(value))]
  return found.map(match => {
    if (match.type !== 'webAddress') return match.index
    const address = value.slice(match.index, match.index + match.length)
    const sign = match.url.startsWith('mailto:') ? '@' : /^www\./i.test(address) ? '.' : ':'
    return match.index + address.indexOf(sign)
  })
}

/** What would begin a block at the beginning of a line, and end a heading at its end. */
function* lineEscapes(value: string, where: Surroundings, escapes: ReadonlySet<number>): Generator<number> {
  if (where.inHeading) {
    const closing = where.after === '' ? /(?:^| )(#+)$/.exec(value)?.[1] : undefined
    const id = where.after === '' ? /\{#[^\s{}]+\}$/.exec(value) : null
    if (closing !== undefined) yield value.length - closing.length
    if (id) yield id.index
  }
  if (value.startsWith(':') && /(?:^|\n)\[[^\]\n]*\]$/.test(where.before)) yield 0
  if ((where.before !== '' && !where.before.endsWith('\n')) || escapes.has(0)) return
  const rest = value.length > 0 && /^\s?$/.test(where.after.slice(0, 1)) ? value : `${value}.`
  const ordered = /^\d{1,9}(?=[.)](?:\s|$))/.exec(rest)
  if (ordered) yield ordered[0].length
  else if (/^(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|~~~|=+\s*$|-+\s*$|\|)/.test(rest)) yield 0
  else if (/^[-:|][-:| ]*$/.test(rest)) yield 0
  else if (/^(?:- ?){3}/.test(rest)) yield 0
  else if (/^\*(?:\s|$)/.test(rest)) yield 0
  else if (/^\[[ x]\](?:\s|$)/i.test(rest)) yield 0
  else if (rest.startsWith('Table:')) yield 5
}
