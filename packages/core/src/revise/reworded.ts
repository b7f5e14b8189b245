import { threeWay } from '../compare/three-way.ts'
import { exactTokensOf, tokensOf, type Token } from '../compare/tokens.ts'

/** How the same text is written by its author and by the Markdown writer, before and after an edit. */
export interface Rewording {
  /** As the author wrote it. */
  readonly source: string
  /** As the writer writes what the source says. */
  readonly written: string
  /** As the writer writes what it is to say. */
  readonly wanted: string
  /** Whether white space tells, as in code. */
  readonly exact?: boolean
}

/**
 * The author's text with an edit in it: the changes from `written` to `wanted`, made in `source`. What the author spells
 * otherwise than the writer (`__bold__`, hard wraps, references) stays wherever the edit does not touch it.
 */
export function reworded({ source, written, wanted, exact = false }: Rewording): string {
  const split = exact ? exactTokensOf : tokensOf
  const base = split(written)
  const mine = split(source)
  const theirs = split(wanted)
  const spelled = (tokens: readonly Token[], start: number, end: number) =>
    tokens
      .slice(start, end)
      .map(({ spelling }) => spelling)
      .join('')
  return threeWay(keys(base), keys(mine), keys(theirs))
    .map(({ kind, mine: own, theirs: edited }) =>
      kind === 'theirs' || kind === 'conflict'
        ? spelled(theirs, edited.start, edited.end)
        : spelled(mine, own.start, own.end),
    )
    .join('')
}

const keys = (tokens: readonly Token[]): readonly string[] => tokens.map(({ key }) => key)
