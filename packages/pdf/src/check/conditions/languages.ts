import type { Condition } from '../checked.ts'
import type { Finding } from '../finding.ts'
import type { Tag } from '../tags.ts'
import { dictionaryOf, entryOf, innerOf, membersOf, textOf } from '../values.ts'

/** BCP 47, as far as its form tells. */
const wellFormed = /^(?:[a-zA-Z]{2,8}|[xi])(?:-[a-zA-Z0-9]{1,8})*$/

const speaks = (tag: Tag | undefined): boolean =>
  tag !== undefined && ((tag.language ?? '') !== '' || speaks(tag.parent))

/** The language of everything that is said can be known (Matterhorn 11-001 to 11-006). */
export const languages: Condition = ({ file, tree }) => {
  const { context, catalog, pages } = file
  const own = textOf(entryOf(context, catalog, 'Lang'))
  const odd = tree.all.filter(({ language }) => language !== undefined && language !== '' && !wellFormed.test(language))
  const findings: Finding[] = odd.map(({ language, where }) => ({
    checkpoint: '11-001',
    message: `“${language}” is no language tag.`,
    ...where,
  }))
  if (own !== undefined && wellFormed.test(own)) return findings
  const lacking = (checkpoint: string, of: string, where: Partial<Finding> = {}) =>
    findings.push({ checkpoint, message: `The language of ${of} cannot be known.`, ...where })
  for (const tag of tree.all) {
    if (speaks(tag)) continue
    if (tag.content.length > 0) lacking('11-001', 'some content', tag.where)
    if (['Alt', 'ActualText', 'E'].some(key => entryOf(context, tag.dictionary, key) !== undefined))
      lacking('11-002', 'an alternative text', tag.where)
  }
  if (innerOf(context, catalog, 'Outlines')) lacking('11-003', 'the bookmarks')
  for (const { dictionary, number } of pages)
    for (const annotation of membersOf(context, entryOf(context, dictionary, 'Annots')))
      if (entryOf(context, dictionaryOf(context, annotation), 'Contents') !== undefined)
        lacking('11-004', 'an annotation’s words', { page: number })
  lacking('11-006', 'the title')
  return findings
}
