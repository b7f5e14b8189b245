import type { Nodes } from 'mdast'
import type { Context } from './context.ts'
import { spanOf } from './tags.ts'

/** Nodes in which signs stand for themselves. */
const literal: ReadonlySet<Nodes['type']> = new Set(['code', 'inlineCode', 'math', 'inlineMath'])

const conflictLine = /^(?:<{7}|>{7}|\|{7})(?:[ \t][^\n]*)?$/gm
const criticMark =
  /\{\+\+[^]{1,2000}?\+\+\}|\{--[^]{1,2000}?--\}|\{~~[^]{1,2000}?~~\}|\{>>[^]{1,2000}?<<\}|\{==[^]{1,2000}?==\}/g

/** Reports what a merge or a review left in the text: lines that set off a conflict, and CriticMarkup. Both are kept as text. */
export function reportLeftovers(nodes: readonly Nodes[], { source, locate, report }: Context): void {
  const spans = nodes.filter(({ type }) => literal.has(type)).map(spanOf)
  const isLiteral = (offset: number) => spans.some(({ start, end }) => start <= offset && offset < end)
  const found = (pattern: RegExp) => [...source.matchAll(pattern)].filter(({ index }) => !isLiteral(index))
  for (const { index, 0: line } of found(conflictLine))
    report('markdown/conflict-left', { line: line.trim() }, locate(index, index + line.length))
  for (const { index, 0: mark } of found(criticMark))
    report('markdown/change-undecided', { mark: shortened(mark) }, locate(index, index + mark.length))
}

const shortened = (mark: string) => {
  const line = mark.replaceAll(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 30)}…${line.slice(-3)}` : line
}
