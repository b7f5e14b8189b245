import type { Archive } from '../read/archive.ts'
import { element } from '../xml/element.ts'
import { part } from '../xml/part.ts'
import { elementsOf, parseTree, type Tree } from '../xml/tree.ts'
import { cleaned } from './cleaned.ts'

/** The parts of a template that go into every file whole: its theme, headers and footers, and what these name. */
export interface CarriedParts {
  readonly files: ReadonlyMap<string, Uint8Array>
  /** `Default` and `Override` entries of `[Content_Types].xml` (ECMA-376 part 2, 10.1.2). */
  readonly types: readonly Tree[]
  /** The body’s relationships to headers and footers. */
  readonly relationships: readonly Tree[]
  readonly section: Tree | undefined
  /** Whether there is a header or a footer. */
  readonly hasRunningLines: boolean
}

const themePath = 'word/theme/theme1.xml'

const relationshipsPath = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels')

const resolved = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const steps = from.split('/').slice(0, -1)
  for (const step of target.split('/'))
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  return steps.join('/')
}

const treeAt = (archive: Archive, path: string): Tree | undefined => {
  const bytes = archive.get(path)
  return bytes && parseTree(new TextDecoder().decode(bytes))
}

const relationshipsOf = (archive: Archive, path: string): readonly Tree[] => {
  const root = treeAt(archive, relationshipsPath(path))
  return root ? elementsOf(root, 'Relationship') : []
}

/** What a package says of the type of one of its parts. */
function typeOf(types: Tree | undefined, path: string): string | undefined {
  const entries = types ? elementsOf(types) : []
  const own = entries.find(({ attributes }) => attributes['PartName'] === `/${path}`)
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const usual = entries.find(({ attributes }) => attributes['Extension']?.toLowerCase() === ending)
  return (own ?? usual)?.attributes['ContentType']
}

const inBody = /^w:(?:header|footer)Reference$/
const kept: ReadonlySet<string> = new Set(['image', 'hyperlink'])

/** Takes the theme, the headers and the footers of a template’s section, each under a name that no part of ours has. */
export function carriedParts(archive: Archive, section: Tree | undefined): CarriedParts {
  const types = treeAt(archive, '[Content_Types].xml')
  const files = new Map<string, Uint8Array>()
  const entries: Tree[] = []
  const carried = new Map<string, string>()

  /** Copies a part and the pictures that it names; its new path, or undefined where there is no such part. */
  const carry = (path: string, name: string): string | undefined => {
    const known = carried.get(path)
    if (known !== undefined) return known
    const bytes = archive.get(path)
    const type = typeOf(types, path)
    if (!bytes || type === undefined) return undefined
    carried.set(path, name)
    files.set(name, bytes)
    entries.push(element('Override', { PartName: `/${name}`, ContentType: type }))
    const named = relationshipsOf(archive, path).flatMap(({ attributes }): readonly Tree[] => {
      const { Id, Type = '', Target = '', TargetMode } = attributes
      if (!kept.has(Type.slice(Type.lastIndexOf('/') + 1))) return []
      if (TargetMode === 'External') return [element('Relationship', { Id, Type, Target, TargetMode })]
      const from = resolved(path, Target)
      const ending = from.slice(from.lastIndexOf('.'))
      const to = carry(from, `word/media/template${carried.size}${ending}`)
      return to === undefined ? [] : [element('Relationship', { Id, Type, Target: `/${to}` })]
    })
    if (named.length > 0) {
      const root = element(
        'Relationships',
        { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
        named,
      )
      files.set(relationshipsPath(name), new TextEncoder().encode(part(root)))
    }
    return name
  }

  carry(themePath, themePath)
  const targets = new Map(
    relationshipsOf(archive, 'word/document.xml').map(({ attributes }) => [attributes['Id'], attributes]),
  )
  const relationships: Tree[] = []
  const children = (section ? cleaned(section).children : []).flatMap((child): readonly Tree[] => {
    if (typeof child === 'string' || child.name === 'w:printerSettings') return []
    if (!inBody.test(child.name)) return [child]
    const { Target = '', Type = '' } = targets.get(child.attributes['r:id'] ?? '') ?? {}
    const kind = child.name === 'w:headerReference' ? 'header' : 'footer'
    const name = carry(resolved('word/document.xml', Target), `word/${kind}${relationships.length + 1}.xml`)
    if (name === undefined) return []
    const id = `template${relationships.length + 1}`
    relationships.push(element('Relationship', { Id: id, Type, Target: name.replace('word/', '') }))
    return [{ ...child, attributes: { ...child.attributes, 'r:id': id } }]
  })
  return {
    files,
    types: entries,
    relationships,
    section: section && { name: 'w:sectPr', attributes: {}, children },
    hasRunningLines: relationships.length > 0,
  }
}
