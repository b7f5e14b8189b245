import type { Condition } from '../checked.ts'
import type { Finding } from '../finding.ts'
import { dictionaryOf, entryOf, innerOf, membersOf, nameOf, numberOf, refOf, textOf } from '../values.ts'
import { parentTree } from './marked-content.ts'

const free = new Set(['Widget', 'PrinterMark', 'Popup'])

/** Links and other annotations stand in their tags and say what they are (Matterhorn checkpoint 28). */
export const annotations: Condition = ({ file, tree }) => {
  const { context, catalog, pages } = file
  const holders = new Map(tree.all.flatMap(tag => tag.objects.map(({ ref }) => [ref, tag] as const)))
  const parents = parentTree(context, innerOf(context, innerOf(context, catalog, 'StructTreeRoot'), 'ParentTree'))
  const findings: Finding[] = []
  for (const { dictionary, number: page } of pages) {
    const refs = membersOf(context, entryOf(context, dictionary, 'Annots'))
    const order = nameOf(entryOf(context, dictionary, 'Tabs'))
    if (refs.length > 0 && order === undefined)
      findings.push({ checkpoint: '28-008', message: 'A page with annotations does not say their order.', page })
    else if (refs.length > 0 && order !== 'S')
      findings.push({ checkpoint: '28-009', message: 'Annotations are not visited in the order of their tags.', page })
    for (const ref of refs) {
      const annotation = dictionaryOf(context, ref)
      const kind = nameOf(entryOf(context, annotation, 'Subtype')) ?? ''
      const holder = holders.get(refOf(ref) ?? '')
      const where = holder?.where ?? { page }
      const said = textOf(entryOf(context, annotation, 'Contents')) ?? ''
      const key = numberOf(entryOf(context, annotation, 'StructParent'))
      const leadsBack = key !== undefined && holder !== undefined && refOf(parents.get(key)) === holder.ref
      if (kind === 'TrapNet')
        findings.push({ checkpoint: '28-007', message: 'The file has an annotation of the kind TrapNet.', ...where })
      if (kind === 'Link') {
        if (holder?.standard !== 'Link')
          findings.push({ checkpoint: '28-011', message: 'A link’s area does not stand in a Link tag.', ...where })
        else if (!leadsBack)
          findings.push({
            checkpoint: '28-011',
            message: 'The parent tree does not lead from a link to its tag.',
            ...where,
          })
        if (said.trim() === '')
          findings.push({ checkpoint: '28-012', message: 'A link does not say where it leads.', ...where })
      } else if (!free.has(kind)) {
        if (holder?.standard !== 'Annot')
          findings.push({ checkpoint: '28-002', message: 'An annotation does not stand in an Annot tag.', ...where })
        const words = textOf(entryOf(context, holder?.dictionary, 'Alt')) ?? ''
        if (said.trim() === '' && words.trim() === '')
          findings.push({ checkpoint: '28-004', message: 'An annotation does not say what it is.', ...where })
      }
    }
  }
  return findings
}
