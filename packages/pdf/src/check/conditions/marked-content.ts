import type { Condition } from '../checked.ts'
import type { Finding } from '../finding.ts'
import { booleanOf, dictionaryOf, entryOf, innerOf, membersOf, numberOf, refOf } from '../values.ts'

/** Content is tagged or an artifact, and every tagged stretch is held by a tag (Matterhorn 01-003 to 01-007). */
export const markedContent: Condition = ({ file, tree, marks }) => {
  const { context, catalog } = file
  const findings: Finding[] = marks.flatMap(page => page.findings)
  const info = innerOf(context, catalog, 'MarkInfo')
  if (booleanOf(entryOf(context, info, 'Marked')) !== true)
    findings.push({ checkpoint: '01-005', message: 'The file does not say that it is tagged.' })
  if (booleanOf(entryOf(context, info, 'Suspects')) === true)
    findings.push({ checkpoint: '01-007', message: 'The file says itself that some of its tags are suspect.' })
  const held = new Map<string, string>()
  for (const tag of tree.all)
    for (const { page, mcid } of tag.content) {
      const key = `${page} ${mcid}`
      if (held.has(key))
        findings.push({ checkpoint: '01-005', message: 'Two tags hold the same stretch of a page.', ...tag.where })
      held.set(key, tag.ref)
    }
  const parents = parentTree(context, innerOf(context, innerOf(context, catalog, 'StructTreeRoot'), 'ParentTree'))
  for (const { page, mcids } of marks) {
    const key = numberOf(entryOf(context, page.dictionary, 'StructParents'))
    const back = key === undefined ? [] : membersOf(context, parents.get(key))
    for (const mcid of mcids) {
      const holder = held.get(`${page.ref} ${mcid}`)
      const where = { page: page.number }
      if (holder === undefined)
        findings.push({
          checkpoint: '01-005',
          message: `No tag holds the marked stretch ${mcid} of the page.`,
          ...where,
        })
      else if (refOf(back[mcid]) !== holder)
        findings.push({
          checkpoint: '01-005',
          message: `The parent tree does not lead from the marked stretch ${mcid} to its tag.`,
          ...where,
        })
    }
  }
  const present = new Set(marks.flatMap(({ page, mcids }) => [...mcids].map(mcid => `${page.ref} ${mcid}`)))
  for (const tag of tree.all)
    for (const { page, mcid } of tag.content)
      if (!present.has(`${page} ${mcid}`))
        findings.push({
          checkpoint: '01-005',
          message: `A tag holds a stretch ${mcid} that its page has not.`,
          ...tag.where,
        })
  return findings
}

type Node = Parameters<typeof entryOf>[1]

/** The values of a number tree by their keys (ISO 32000-1 7.9.7). */
export function parentTree(
  context: Parameters<typeof entryOf>[0],
  node: Node,
): ReadonlyMap<number, ReturnType<typeof entryOf>> {
  const found = new Map<number, ReturnType<typeof entryOf>>()
  const numbers = membersOf(context, entryOf(context, node, 'Nums'))
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const key = numberOf(numbers[index])
    if (key !== undefined) found.set(key, numbers[index + 1])
  }
  for (const kid of membersOf(context, entryOf(context, node, 'Kids')))
    for (const [key, value] of parentTree(context, dictionaryOf(context, kid))) found.set(key, value)
  return found
}
