import type { PDFContext, PDFDict } from 'pdf-lib'
import type { Condition } from '../checked.ts'
import type { Finding } from '../finding.ts'
import { dictionaryOf, entryOf, innerOf, nameOf, textOf } from '../values.ts'

/** What the file holds beside its pages (Matterhorn 21-001, 25-001, 30-001, 30-002). */
export const objects: Condition = ({ file: { context, catalog }, marks }) => {
  const all = context.enumerateIndirectObjects().flatMap(([, value]) => dictionaryOf(context, value) ?? [])
  const findings: Finding[] = []
  for (const dictionary of all) {
    if (isUnnamedFile(context, dictionary))
      findings.push({ checkpoint: '21-001', message: 'An attached file has no name in F and UF.' })
    if (nameOf(entryOf(context, dictionary, 'Subtype')) === 'Form' && entryOf(context, dictionary, 'Ref') !== undefined)
      findings.push({ checkpoint: '30-001', message: 'A form object refers to a page of another file.' })
  }
  if (entryOf(context, innerOf(context, catalog, 'AcroForm'), 'XFA') !== undefined)
    findings.push({ checkpoint: '25-001', message: 'The file has a form in XFA.' })
  const seen = new Set<PDFDict>()
  for (const { markedForms, page } of marks)
    for (const form of markedForms) {
      if (seen.has(form))
        findings.push({
          checkpoint: '30-002',
          message: 'A form object with tagged content is drawn more than once.',
          page: page.number,
        })
      seen.add(form)
    }
  return findings
}

const isUnnamedFile = (context: PDFContext, dictionary: PDFDict): boolean =>
  innerOf(context, dictionary, 'EF') !== undefined &&
  ['F', 'UF'].some(key => (textOf(entryOf(context, dictionary, key)) ?? '') === '')
