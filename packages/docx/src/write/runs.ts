import { directionOfLanguage } from '@stet/core'
import type { Trait } from '../style/character-style.ts'
import { element, text, type Xml } from '../xml/element.ts'
import type { InlineContext } from './context.ts'
import { directedTexts } from './direction.ts'

const special: ReadonlyMap<string, Xml> = new Map([
  ['\n', element('w:br')],
  ['\t', element('w:tab')],
  ['\u00AD', element('w:softHyphen')],
  ['\u2011', element('w:noBreakHyphen')],
])

/** Words as the content of a run, every character kept: line ends, tabs and Word's own hyphens are elements (ECMA-376 17.3.3). */
export const letters = (value: string): readonly Xml[] =>
  value
    .split(/([\n\t\u00AD\u2011])/)
    .filter(piece => piece !== '')
    .map(piece => special.get(piece) ?? element('w:t', { 'xml:space': 'preserve' }, text(piece)))

const eastAsian = /^(?:zh|ja|ko|yue|wuu|nan)(?:-|$)/i

/** `w:lang` (ECMA-376 17.3.2.20): a language, told for each of the three kinds of script that Word keeps apart. */
export const languageXml = (language: string): Xml =>
  element('w:lang', {
    'w:val': language,
    'w:eastAsia': eastAsian.test(language) ? language : undefined,
    'w:bidi': directionOfLanguage(language) === 'rtl' ? language : undefined,
  })

/** A run: its style, its direction, its language, what is in it. */
export function run(
  content: readonly Xml[],
  { traits, facts }: Pick<InlineContext, 'traits' | 'facts'>,
  { language, rightToLeft = false }: { readonly language?: string; readonly rightToLeft?: boolean } = {},
): Xml {
  const properties = [
    ...(traits.length > 0 ? [element('w:rStyle', { 'w:val': facts.register.traits(traits) })] : []),
    ...(rightToLeft ? [element('w:rtl')] : []),
    ...(language === undefined ? [] : [languageXml(language)]),
  ]
  return element('w:r', {}, properties.length > 0 ? element('w:rPr', {}, properties) : [], content)
}

/** Words as runs, one for each stretch of one direction. */
export const textRuns = (value: string, context: InlineContext, language?: string): readonly Xml[] =>
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

const fieldMark = (type: 'begin' | 'separate' | 'end', look: readonly Xml[]): Xml =>
  element('w:r', {}, look, element('w:fldChar', { 'w:fldCharType': type }))

/** What a character style says of a run: `w:rPr`. */
export const runStyle = (id: string): Xml => element('w:rPr', {}, element('w:rStyle', { 'w:val': id }))

/**
 * A field that shows a result which Word can make anew (ECMA-376 17.16.18): the form that every program reads the result
 * of. Its marks look like its result, because LibreOffice gives the result the look of the first.
 */
export const field = (instruction: string, result: string, style?: string): readonly Xml[] => {
  const look = style === undefined ? [] : [runStyle(style)]
  return [
    fieldMark('begin', look),
    element('w:r', {}, look, element('w:instrText', { 'xml:space': 'preserve' }, text(` ${instruction} `))),
    fieldMark('separate', look),
    element('w:r', {}, look, letters(result)),
    fieldMark('end', look),
  ]
}
