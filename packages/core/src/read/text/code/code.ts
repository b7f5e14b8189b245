import type { DraftCode } from '../../../draft/index.ts'
import type { Context } from '../context.ts'
import type { Line } from '../lines/line.ts'
import { ownText } from '../stretch.ts'
import { codeSignOf, isLoneCode, isPrompt } from './sign.ts'

type Group = readonly Line[]

/** Groups of a page, those that are code apart: one after the other, they are one piece of code. */
export type Piece =
  | { readonly type: 'lines'; readonly lines: Group }
  | { readonly type: 'code'; readonly groups: readonly Group[] }

const signsOf = (
  group: Group,
): { readonly sure: number; readonly likely: number; readonly prose: number; readonly stepped: number } => {
  const signs = group.map(({ words }) => codeSignOf(words.text))
  const count = (sign: string) => signs.filter(other => other === sign).length
  const least = Math.min(...group.slice(0, 1000).map(({ indent }) => indent))
  return {
    sure: count('sure'),
    likely: count('likely'),
    prose: count('prose'),
    stepped: group.filter(({ indent }) => indent >= least + 2).length,
  }
}

/** Whether a group by itself reads like code: it has a sure line, and most of its lines have a sign or are stepped in. */
function isCode(group: Group): boolean {
  const [first] = group
  if (!first) return false
  if (group.length === 1) return isLoneCode(first.words.text)
  const { sure, likely, prose, stepped } = signsOf(group)
  if (prose * 4 > group.length) return false
  if (isPrompt(first.words.text)) return true
  if (sure === 0) return likely === group.length && group.every(({ words }) => /[=;(){}[\]]/.test(words.text))
  return (sure + likely + stepped) * 2 >= group.length
}

const drawn = /^[-+|│─━═=┼┬┴\s]*[-─━═=]{3,}[-+|│─━═=┼┬┴\s]*$/

/** Whether a group that follows code goes on with it: it is stepped in, or is a grid as a program prints it. */
function goesOn(group: Group): boolean {
  const { prose, likely, sure } = signsOf(group)
  if (prose > 0) return false
  const isStepped = group.every(({ indent }) => indent >= 2)
  const isGrid = group.length > 1 && drawn.test(group[1]?.words.text.slice(0, 300) ?? '')
  return isStepped || isGrid || (sure + likely) * 2 > group.length
}

/** Tells the groups that are code from those that are not. */
export function withoutCode(groups: readonly Group[], { declines }: Context): readonly Piece[] {
  const isWanted = ([line]: Group): boolean => line !== undefined && !declines('text/code', line.words)
  const pieces: (
    | { readonly type: 'lines'; readonly lines: Group }
    | { readonly type: 'code'; readonly groups: Group[] }
  )[] = []
  for (const group of groups) {
    const before = pieces.at(-1)
    if (before?.type === 'code' && (isCode(group) || goesOn(group))) before.groups.push(group)
    else if (isCode(group) && isWanted(group)) pieces.push({ type: 'code', groups: [group] })
    else pieces.push({ type: 'lines', lines: group })
  }
  return pieces
}

/** The white space that all lines have before their words. */
function commonMargin(lines: readonly Line[]): string {
  let common = lines[0]?.margin ?? ''
  for (const { margin } of lines) while (!margin.startsWith(common)) common = common.slice(0, -1)
  return common
}

/**
 * Code, or what a program printed, that was pasted among prose: kept letter for letter, with its line ends and what steps
 * its lines in, less the white space that all of them have. Declines for prose with signs of code in it.
 */
export function codeOf(groups: readonly Group[], { report, place }: Context): DraftCode {
  const lines = groups.flat()
  const margin = commonMargin(lines).length
  const value = groups
    .map(group => group.map(line => line.margin.slice(margin) + ownText(line.words)).join('\n'))
    .join('\n\n')
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  report('text/code', { lines: lines.length }, place(first.words, last.words))
  return { type: 'code', value, place: place(first.words, last.words) }
}
