import type { Mark } from '@stet/core'
import type { Trait } from '../style/character-style.ts'
import { elementOf, elementsOf, wordsOf, type Tree } from '../xml/tree.ts'
import type { PlaceContext } from './context.ts'
import { fieldOf, type Field } from './fields.ts'
import { languageOf } from './languages.ts'
import { marksOf } from './run-marks.ts'
import { noteLabel } from './note-label.ts'
import type { Span, SpanLink } from './span.ts'
import { applied } from './styles.ts'
import { symbolOf } from './symbols.ts'

/** Where a run is being read. */
interface Place {
  readonly context: PlaceContext
  /** The marks that the paragraph's style gives already, which are no marks of the words. */
  readonly given: ReadonlySet<Mark>
  readonly link?: SpanLink
  readonly field?: string
}

/** A field that was begun and not ended: its instruction so far, and whether its result has begun. */
interface OpenField {
  instruction: string
  isResult: boolean
}

const markTraits: ReadonlySet<Trait> = new Set<Mark>([
  'code',
  'emphasis',
  'highlight',
  'strikethrough',
  'strong',
  'subscript',
  'superscript',
  'underline',
])
const isMark = (trait: Trait): trait is Mark => markTraits.has(trait)

/** The traits of a run: those of its style, with what a person set by hand, without what is a link's or the paragraph's look. */
function traitsOf(properties: Tree | undefined, { context, given, link }: Place): readonly Trait[] {
  const style = elementOf(properties, 'w:rStyle')?.attributes['w:val']
  const own = style === undefined ? [] : context.styles.traits(style)
  const changes = marksOf(properties).filter(
    ({ mark, on }) =>
      !(on && given.has(mark)) && !(on && mark === 'underline' && link !== undefined && own.includes('link')),
  )
  const fill = elementOf(properties, 'w:shd')?.attributes['w:fill']
  const isHighlighted = fill !== undefined && fill === context.styles.highlightFill
  const marks = applied(new Set(own.filter(isMark)), [
    ...changes,
    ...(isHighlighted ? [{ mark: 'highlight', on: true } as const] : []),
  ])
  return [...own.filter(trait => !isMark(trait)), ...marks]
}

const spaces: { readonly [name: string]: string } = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
}

/** What a run holds, without fields. */
function runSpans(tree: Tree, place: Place): readonly Span[] {
  const { context, link, field } = place
  const properties = elementOf(tree, 'w:rPr')
  const traits = traitsOf(properties, place)
  const language = languageOf(properties, context)
  const linked = link ? { link } : {}
  const text = (value: string): Span => ({
    type: 'text',
    value,
    traits,
    ...(language === undefined ? {} : { language }),
    ...(field === undefined ? {} : { field }),
    ...linked,
  })
  const span = (inner: Tree): readonly Span[] => {
    switch (inner.name) {
      case 'w:t':
        return [text(wordsOf(inner))]
      case 'w:tab':
      case 'w:ptab':
      case 'w:noBreakHyphen':
      case 'w:softHyphen':
        return [text(spaces[inner.name] as string)]
      case 'w:br':
        return inner.attributes['w:type'] === 'page' || inner.attributes['w:type'] === 'column'
          ? []
          : [{ type: 'break', traits, ...linked }]
      case 'w:cr':
        return [{ type: 'break', traits, ...linked }]
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = inner.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
        return [{ type: 'note', label: noteLabel(kind, inner.attributes['w:id'] ?? '') }]
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return context.picture(inner, context.part).map(image => ({ type: 'image', image, ...linked }))
      case 'w:sym': {
        const { 'w:font': font = '', 'w:char': code = '' } = inner.attributes
        const symbol = symbolOf(font, code)
        if (symbol === undefined) context.report('docx/symbol-unknown', { font, code })
        return symbol === undefined ? [] : [text(symbol)]
      }
      case 'w:ruby':
        return elementsOf(inner, 'w:rubyBase').flatMap(words =>
          elementsOf(words, 'w:r').flatMap(each => runSpans(each, place)),
        )
      default:
        return []
    }
  }
  return elementsOf(tree).flatMap(span)
}

/** What is around runs without being any. */
const transparent: ReadonlySet<string> = new Set([
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:bdo',
  'w:dir',
  'm:oMathPara',
])

/** Reads what is in a paragraph, in order; of fields their results. */
export function spansOf(paragraph: Tree, context: PlaceContext, given: ReadonlySet<Mark>): readonly Span[] {
  const spans: Span[] = []
  const fields: OpenField[] = []
  const resultOf = (field: Field, place: Place, read: (inner: Place) => void) => {
    const label = field.type === 'note' ? context.noteAt(field.bookmark) : undefined
    if (label !== undefined) spans.push({ type: 'note', label })
    else if (field.type === 'link') read({ ...place, link: field.link })
    else read(field.type === 'other' ? { ...place, field: field.instruction } : place)
  }
  const linkOf = ({ attributes }: Tree): SpanLink => {
    const url = context.part.targets.get(attributes['r:id'] ?? '')?.target ?? ''
    const anchor = attributes['w:anchor']
    return { target: anchor === undefined ? url : `${url}#${anchor}` }
  }
  const fieldCharacter = (tree: Tree): boolean => {
    const mark = elementOf(tree, 'w:fldChar')?.attributes['w:fldCharType']
    const open = fields.at(-1)
    if (mark === 'begin') fields.push({ instruction: '', isResult: false })
    else if (mark === 'separate' && open) {
      open.isResult = true
      const field = fieldOf(open.instruction)
      const label = field.type === 'note' ? context.noteAt(field.bookmark) : undefined
      if (label !== undefined) spans.push({ type: 'note', label })
    } else if (mark === 'end') fields.pop()
    else if (open && !open.isResult) open.instruction += elementsOf(tree, 'w:instrText').map(wordsOf).join('')
    else return false
    return true
  }
  const links = new Map<OpenField, SpanLink>()
  const inFields = (place: Place): Place | undefined => {
    let result: Place = place
    for (const open of fields) {
      const field = fieldOf(open.instruction)
      if (field.type === 'note' && context.noteAt(field.bookmark) !== undefined) return undefined
      if (field.type === 'other') result = { ...result, field: field.instruction }
      if (field.type === 'link') {
        if (!links.has(open)) links.set(open, field.link)
        result = { ...result, link: links.get(open) as SpanLink }
      }
    }
    return result
  }
  const read = (tree: Tree, place: Place): void => {
    for (const inner of elementsOf(tree)) {
      if (inner.name === 'w:r') {
        const here = fieldCharacter(inner) ? undefined : inFields(place)
        if (here) spans.push(...runSpans(inner, here))
      } else if (inner.name === 'w:hyperlink') read(inner, { ...place, link: linkOf(inner) })
      else if (inner.name === 'w:fldSimple')
        resultOf(fieldOf(inner.attributes['w:instr'] ?? ''), place, within => read(inner, within))
      else if (inner.name === 'm:oMath')
        spans.push({ type: 'formula', value: context.formula(inner), ...(place.link ? { link: place.link } : {}) })
      else if (transparent.has(inner.name)) read(inner, place)
    }
  }
  read(paragraph, { context, given })
  return spans
}
