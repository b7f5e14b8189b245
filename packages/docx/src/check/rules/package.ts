import { all, type Package } from '../package.ts'
import type { Rules } from '../rule.ts'
import { elementsOf, walkTree } from '../../xml/tree.ts'

const resolved = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = from.split('/').slice(0, -1)
  for (const step of target.split('/'))
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  return steps.join('/')
}

const sources = ({ paths }: Package): readonly string[] =>
  [...paths].filter(path => path.endsWith('.rels')).map(path => path.replace(/_rels\/([^/]*)\.rels$/, '$1'))

/** The package: every part has a type, every name of a part leads to one, every part is named. */
export const packageRules = {
  'relationship-target-missing': opened =>
    sources(opened).flatMap(source =>
      opened
        .relationships(source)
        .filter(({ target, external }) => !external && !opened.paths.has(resolved(source, target)))
        .map(
          ({ target }) =>
            `${source === '' ? 'The package' : `The part ${source}`} names the part ${target}, which is not there.`,
        ),
    ),
  'relationship-undefined': opened =>
    opened.texts.flatMap(({ path, root }) => {
      const ids = new Set(opened.relationships(path).map(({ id }) => id))
      return [...walkTree(root)]
        .flatMap(({ attributes }) => ['r:id', 'r:embed', 'r:link'].flatMap(name => attributes[name] ?? []))
        .filter(id => !ids.has(id))
        .map(id => `The part ${path} uses the relationship ${id}, which it does not have.`)
    }),
  'part-unreachable': opened => {
    const named = new Set(
      sources(opened).flatMap(source => opened.relationships(source).map(({ target }) => resolved(source, target))),
    )
    return [...opened.paths]
      .filter(path => path !== '[Content_Types].xml' && !path.endsWith('.rels') && !named.has(path))
      .map(path => `The part ${path} is named nowhere, so programs drop it.`)
  },
  'content-type-missing': opened => {
    const types = opened.part('[Content_Types].xml')
    const endings = new Set(
      elementsOf(types, 'Default').map(({ attributes }) => (attributes['Extension'] ?? '').toLowerCase()),
    )
    const parts = new Set(all(types, 'Override').map(({ attributes }) => attributes['PartName'] ?? ''))
    return [...opened.paths]
      .filter(path => path !== '[Content_Types].xml' && !parts.has(`/${path}`))
      .filter(path => !endings.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase()))
      .map(path => `The part ${path} has no content type.`)
  },
} as const satisfies Rules
