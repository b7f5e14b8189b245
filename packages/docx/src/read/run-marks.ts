import type { Mark } from '@stet/core'
import { elementOf, type Tree } from '../xml/tree.ts'

/** A mark that properties give or take. */
export interface MarkChange {
  readonly mark: Mark
  readonly on: boolean
}

const toggles: readonly (readonly [property: string, mark: Mark])[] = [
  ['w:b', 'strong'],
  ['w:i', 'emphasis'],
  ['w:strike', 'strikethrough'],
  ['w:dstrike', 'strikethrough'],
]

const isOn = (value: string | undefined) => value === undefined || !/^(?:0|false|off|none)$/.test(value)

/** Families of fonts whose letters are all as wide as each other. */
const monospaced =
  /\b(?:mono|monospace|monospaced|code|courier|consolas|menlo|monaco|inconsolata|typewriter|fixedsys|terminal|andale|cousine)\b/i

/** The marks that a person gave or took by hand: Word's properties that mean one (ECMA-376 17.3.2); a font of equal widths means code. */
export function marksOf(properties: Tree | undefined): readonly MarkChange[] {
  if (!properties) return []
  const value = (name: string) => elementOf(properties, name)?.attributes['w:val']
  const changes: MarkChange[] = toggles
    .filter(([name]) => elementOf(properties, name) !== undefined)
    .map(([name, mark]) => ({ mark, on: isOn(value(name)) }))
  for (const [name, mark] of [
    ['w:u', 'underline'],
    ['w:highlight', 'highlight'],
  ] as const)
    if (value(name) !== undefined) changes.push({ mark, on: isOn(value(name)) })
  const font = elementOf(properties, 'w:rFonts')?.attributes['w:ascii']
  if (font !== undefined) changes.push({ mark: 'code', on: monospaced.test(font) })
  const position = value('w:vertAlign')
  if (position !== undefined) {
    changes.push({ mark: 'subscript', on: position === 'subscript' })
    changes.push({ mark: 'superscript', on: position === 'superscript' })
  }
  return changes
}
