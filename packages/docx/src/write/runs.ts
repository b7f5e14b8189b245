import { NoBreakHyphen, SoftHyphen, Tab, TextRun, type XmlComponent } from 'docx'
import { directionOfLanguage } from '@stet/core'
import type { Trait } from '../style/character-style.ts'
import { component } from '../xml/component.ts'
import { element } from '../xml/element.ts'
import type { InlineContext } from './context.ts'
import { directedTexts } from './direction.ts'

const special: ReadonlyMap<string, () => XmlComponent> = new Map([
  ['\n', () => component(element('w:br'))],
  ['\t', () => new Tab()],
  ['\u00AD', () => new SoftHyphen()],
  ['\u2011', () => new NoBreakHyphen()],
])

/**
 * Where words are divided: at the letters that are elements, and in the one word that the library would exchange for the
 * number of a list of its own.
 */
const divisions = /([\n\t\u00AD\u2011])|(?<=\{)(?=default-bullet-numbering-0\})/

/**
 * Words as the content of a run, every character kept: line ends, tabs and Word's own hyphens are elements
 * (ECMA-376 17.3.3). Words are never handed to the library as strings, since it takes some, such as SECTION, for page numbers.
 */
export const letters = (value: string): readonly XmlComponent[] =>
  value
    .split(divisions)
    .filter(piece => piece !== undefined && piece !== '')
    .map(piece => special.get(piece)?.() ?? component(element('w:t', { 'xml:space': 'preserve' }, piece)))

const eastAsian = /^(?:zh|ja|ko|yue|wuu|nan)(?:-|$)/i

/** `w:lang` (ECMA-376 17.3.2.20): a language, told for each of the three kinds of script that Word keeps apart. */
const languageOf = (value: string) => ({
  value,
  ...(eastAsian.test(value) ? { eastAsia: value } : {}),
  ...(directionOfLanguage(value) === 'rtl' ? { bidirectional: value } : {}),
})

/** A run without a look of its own. */
export const plainRun = (children: readonly XmlComponent[]): TextRun => new TextRun({ children })

/** A run: its style, its direction, its language, what is in it. */
export const run = (
  children: readonly XmlComponent[],
  { traits, facts }: Pick<InlineContext, 'traits' | 'facts'>,
  { language, rightToLeft = false }: { readonly language?: string; readonly rightToLeft?: boolean } = {},
): TextRun =>
  new TextRun({
    children,
    ...(traits.length > 0 ? { style: facts.register.traits(traits) } : {}),
    ...(rightToLeft ? { rightToLeft } : {}),
    ...(language === undefined ? {} : { language: languageOf(language) }),
  })

/** Words as runs, one for each stretch of one direction. */
export const textRuns = (value: string, context: InlineContext, language?: string): readonly TextRun[] =>
  directedTexts(value, context.direction).map(part =>
    run(letters(part.value), context, {
      ...(language === undefined ? {} : { language }),
      rightToLeft: part.direction === 'rtl',
    }),
  )

/** The same place with traits added; a trait is had once. */
export const withTraits = <Place extends Pick<InlineContext, 'traits'>>(
  place: Place,
  ...more: readonly Trait[]
): Place => ({
  ...place,
  traits: [...new Set([...place.traits, ...more])],
})

/**
 * A field that shows a result which Word can make anew (ECMA-376 17.16.18): the form that every program reads the result
 * of. Its marks look like its result, because LibreOffice gives the result the look of the first. The library's own fields
 * have no result, or ask to be updated.
 */
export function field(instruction: string, result: string, style?: string): readonly TextRun[] {
  const styled = (children: readonly XmlComponent[]) =>
    new TextRun({ children, ...(style === undefined ? {} : { style }) })
  const mark = (type: 'begin' | 'separate' | 'end') =>
    styled([component(element('w:fldChar', { 'w:fldCharType': type }))])
  return [
    mark('begin'),
    styled([component(element('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `))]),
    mark('separate'),
    styled(letters(result)),
    mark('end'),
  ]
}
