import type { PDFDict } from 'pdf-lib'
import { contentOf, streamOf, type FilePage, type PdfFile } from './file.ts'
import type { Finding } from './finding.ts'
import { operationsOf, type Operand, type Operation } from './operators.ts'
import { dictionaryOf, entryOf, innerOf, nameOf, numberOf } from './values.ts'

/** What the operators of a page say. */
export interface PageMarks {
  readonly page: FilePage
  /** The numbers of its marked stretches. */
  readonly mcids: ReadonlySet<number>
  /** The codes that are shown in each font. */
  readonly shown: ReadonlyMap<PDFDict, ReadonlySet<number>>
  /** The form objects with marked stretches of their own, once for each time that they are drawn. */
  readonly markedForms: readonly PDFDict[]
  readonly findings: readonly Finding[]
}

type Mark = 'artifact' | 'tagged' | 'neither'

const painting = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'EI'])
const showing = new Set(['Tj', 'TJ', "'", '"'])

const isName = (operand: Operand | undefined): operand is { readonly name: string } =>
  typeof operand === 'object' && 'name' in operand

/** Follows a page's operators: everything painted must be tagged or an artifact (ISO 14289-1 7.1). */
export function marksOf(file: PdfFile, page: FilePage): PageMarks {
  const { context } = file
  const mcids = new Set<number>()
  const shown = new Map<PDFDict, Set<number>>()
  const markedForms: PDFDict[] = []
  const findings: Finding[] = []
  const told = new Set<string>()
  const tell = (checkpoint: string, message: string) => {
    if (!told.has(checkpoint)) findings.push({ checkpoint, message, page: page.number })
    told.add(checkpoint)
  }

  const mcidOf = (operand: Operand | undefined, resources: PDFDict | undefined): number | undefined => {
    if (operand instanceof Map) {
      const own = operand.get('MCID')
      return typeof own === 'number' ? own : undefined
    }
    if (!isName(operand)) return undefined
    const properties = innerOf(context, innerOf(context, resources, 'Properties'), operand.name)
    return numberOf(entryOf(context, properties, 'MCID'))
  }

  const follow = (
    bytes: Uint8Array,
    resources: PDFDict | undefined,
    outer: readonly Mark[],
    form: PDFDict | undefined,
  ) => {
    const stack: Mark[] = [...outer]
    const saved: (PDFDict | undefined)[] = []
    let font: PDFDict | undefined
    let isMarked = false
    const begin = ({ operator, operands }: Operation) => {
      const [tag, properties] = operands
      const mcid = operator === 'BDC' ? mcidOf(properties, resources) : undefined
      if (isName(tag) && tag.name === 'Artifact') {
        if (stack.includes('tagged')) tell('01-003', 'An artifact stands inside tagged content.')
        stack.push('artifact')
      } else if (mcid !== undefined) {
        if (stack.includes('artifact')) tell('01-004', 'Tagged content stands inside an artifact.')
        if (form) isMarked = true
        else mcids.add(mcid)
        stack.push('tagged')
      } else stack.push('neither')
    }
    const show = (operand: Operand | undefined) => {
      if (Array.isArray(operand)) for (const part of operand as readonly Operand[]) show(part)
      else if (font && typeof operand === 'object' && 'string' in operand) {
        const codes = shown.get(font) ?? new Set()
        shown.set(font, codes)
        const { string } = operand
        for (let at = 0; at + 1 < string.length; at += 2) codes.add((string[at]! << 8) | string[at + 1]!)
      }
    }
    const draw = (operand: Operand | undefined) => {
      if (!isName(operand)) return
      const value = entryOf(context, innerOf(context, resources, 'XObject'), operand.name)
      const inner = dictionaryOf(context, value)
      if (!inner || inner === form || nameOf(entryOf(context, inner, 'Subtype')) !== 'Form') return
      follow(
        streamOf(context, value) ?? new Uint8Array(),
        innerOf(context, inner, 'Resources') ?? resources,
        stack,
        inner,
      )
    }
    for (const operation of operationsOf(bytes)) {
      const { operator, operands } = operation
      if (operator === 'BDC' || operator === 'BMC') begin(operation)
      else if (operator === 'EMC') {
        if (stack.length > outer.length) stack.pop()
        else tell('01-005', 'A marked stretch ends that did not begin.')
      } else if (operator === 'q') saved.push(font)
      else if (operator === 'Q') font = saved.pop()
      else if (operator === 'Tf' && isName(operands[0]))
        font = innerOf(context, innerOf(context, resources, 'Font'), operands[0].name)
      if (!painting.has(operator)) continue
      if (!stack.includes('tagged') && !stack.includes('artifact'))
        tell('01-005', 'Something is painted that is neither tagged nor an artifact.')
      if (showing.has(operator)) show(operands.at(-1))
      if (operator === 'Do') draw(operands[0])
    }
    if (form && isMarked) markedForms.push(form)
    if (stack.length > outer.length) tell('01-005', 'A marked stretch begins and does not end.')
  }

  follow(contentOf(file, page), innerOf(context, page.dictionary, 'Resources'), [], undefined)
  return { page, mcids, shown, markedForms, findings }
}
