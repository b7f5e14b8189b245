import type { Report } from '@stet/core'
import { elementsOf, parseTree, type Tree } from '../xml/tree.ts'
import type { Archive } from './archive.ts'
import type { catalog } from './diagnostics.ts'

/** What a part names: another part of the package by its path, or something outside. */
export interface Target {
  /** The last word of the relationship's type, such as `styles`. */
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/** A part and what it names, by relationship id. */
export interface OpenPart {
  readonly path: string
  readonly root: Tree
  readonly targets: ReadonlyMap<string, Target>
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

/** A target's path from the package's root (ECMA-376 part 2, 9.3.2.2). */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/'))
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  return steps.join('/')
}

function treeAt(archive: Archive, path: string, report: Report<typeof catalog>): Tree | undefined {
  const bytes = archive.get(path)
  if (!bytes) return undefined
  try {
    return parseTree(new TextDecoder().decode(bytes))
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    report('docx/part-unreadable', { part: path, reason })
    return undefined
  }
}

/** What a part names, or what the package does where the path is `''`. */
export function targetsOf(archive: Archive, path: string, report: Report<typeof catalog>): ReadonlyMap<string, Target> {
  const folder = folderOf(path)
  const root = treeAt(archive, `${folder}_rels/${path.slice(folder.length)}.rels`, report)
  return new Map(
    (root ? elementsOf(root, 'Relationship') : []).map(({ attributes }): readonly [string, Target] => {
      const { Id = '', Type = '', Target: target = '', TargetMode } = attributes
      const external = TargetMode === 'External'
      return [
        Id,
        { type: Type.slice(Type.lastIndexOf('/') + 1), target: external ? target : resolved(folder, target), external },
      ]
    }),
  )
}

/** Opens a part; undefined where it is not there or cannot be read. */
export function openPart(archive: Archive, path: string, report: Report<typeof catalog>): OpenPart | undefined {
  const root = treeAt(archive, path, report)
  return root && { path, root, targets: targetsOf(archive, path, report) }
}

/** The paths of the parts that a part names by a type. */
export const pathsOfType = (targets: ReadonlyMap<string, Target>, type: string): readonly string[] =>
  [...targets.values()].filter(found => found.type === type && !found.external).map(({ target }) => target)
