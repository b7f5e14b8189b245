import { elementOf, elementsOf, type Tree } from '../../xml/tree.ts'
import type { ReadOptions } from '../reading.ts'
import { joinedParagraphs } from './joined-paragraphs.ts'
import { settledProperties } from './settled-properties.ts'

export type Changes = NonNullable<ReadOptions['changes']>

/** What holds changed content: what stays once the changes are made, and once they are undone (ECMA-376 17.13.5). */
const wrappers: {
  readonly [Way in Changes]: { readonly stays: ReadonlySet<string>; readonly goes: ReadonlySet<string> }
} = {
  accept: { stays: new Set(['w:ins', 'w:moveTo']), goes: new Set(['w:del', 'w:moveFrom']) },
  reject: { stays: new Set(['w:del', 'w:moveFrom']), goes: new Set(['w:ins', 'w:moveTo']) },
}

/** How deleted words are called once they are not. */
const restored: ReadonlyMap<string, string> = new Map([
  ['w:delText', 'w:t'],
  ['w:delInstrText', 'w:instrText'],
])

/** The marks of rows and cells that go, by where they stand (17.13.5.3, 17.13.5.1, 17.13.5.2). */
const goneMarks = {
  accept: { 'w:tr': 'w:del', 'w:tc': 'w:cellDel' },
  reject: { 'w:tr': 'w:ins', 'w:tc': 'w:cellIns' },
} as const

function isGone(tree: Tree, way: Changes): boolean {
  if (tree.name !== 'w:tr' && tree.name !== 'w:tc') return false
  return elementOf(elementOf(tree, `${tree.name}Pr`), goneMarks[way][tree.name]) !== undefined
}

/** What is nothing without what it held. */
const parents: ReadonlyMap<string, string> = new Map([
  ['w:tbl', 'w:tr'],
  ['w:tr', 'w:tc'],
])

/** A part with its tracked changes made or undone, as a program would save it then: no change is left in it. */
export function settled(root: Tree, way: Changes): Tree {
  const { stays, goes } = wrappers[way]
  const children = (tree: Tree): readonly (Tree | string)[] => joinedParagraphs(tree.children.flatMap(child), way)
  const child = (inner: Tree | string): readonly (Tree | string)[] => {
    if (typeof inner === 'string') return [inner]
    if (stays.has(inner.name)) return inner.children.flatMap(child)
    if (goes.has(inner.name) || isGone(inner, way)) return []
    const made = element(inner)
    const held = parents.get(inner.name)
    const isEmptied = held !== undefined && elementsOf(inner, held).length > 0 && elementsOf(made, held).length === 0
    return isEmptied ? [] : [made]
  }
  const element = (tree: Tree): Tree =>
    tree.name.endsWith('Pr')
      ? settledProperties(tree, way)
      : { name: restored.get(tree.name) ?? tree.name, attributes: tree.attributes, children: children(tree) }
  return element(root)
}
