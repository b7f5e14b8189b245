import { directionOfLanguage } from '@stet/core'
import type { Trait } from '../style/character-style.ts'
import { element } from '../xml/element.ts'
import type { Tree } from '../xml/tree.ts'
import type { InlineContext } from './context.ts'
import { directedTexts } from './direction.ts'

const special: ReadonlyMap<string, Tree> = new Map([
  ['\n', element('w:br')],
  ['\t', element('w:tab')],
  ['\u00AD', element('w:softHyphen')],
  ['\u2011', element('w:noBreakHyphen')],
])

/**
 * Words as the content of a run, every character kept: line ends, tabs and Word's own hyphens are elements
 * (ECMA-376 17.3.3).
 */
export const letters = (value: string): readonly Tree[] =>
  value
    .split(/([\n\t\u00AD\u2011])/)
    .filter(piece => piece !== '')
    .map(piece => special.get(piece) ?? element('w:t', { 'xml:space': 'preserve' }, piece))

const eastAsian = /^(?:zh|ja|ko|yue|wuu|nan)(?:-|$)/i

/** A language, told for each of the three kinds of script that Word keeps apart (ECMA-376 17.3.2.20). */
const languageOf = (value: string): Tree =>
  element('w:lang', {
    'w:val': value,
    'w:eastAsia': eastAsian.test(value) ? value : undefined,
    'w:bidi': directionOfLanguage(value) === 'rtl' ? value : undefined,
  })

/** What a run has besides its content. */
interface RunProperties {
  /** The id of its character style. */
  readonly style?: string | undefined
  readonly language?: string | undefined
  readonly rightToLeft?: boolean
}

/** A run (ECMA-376 17.3.2.25): its style, its direction, its language, what is in it. */
export function styledRun(
  children: Tree | readonly Tree[],
  { style, language, rightToLeft = false }: RunProperties = {},
): Tree {
  const properties = [
    ...(style === undefined ? [] : [element('w:rStyle', { 'w:val': style })]),
    ...(rightToLeft ? [element('w:rtl')] : []),
    ...(language === undefined ? [] : [languageOf(language)]),
  ]
  return element('w:r', {}, properties.length > 0 ? element('w:rPr', {}, properties) : [], children)
}

/** A run in the style of its traits. */
export const run = (
  children: readonly Tree[],
  { traits, facts }: Pick<InlineContext, 'traits' | 'facts'>,
  properties: Omit<RunProperties, 'style'> = {},
): Tree => styledRun(children, { ...properties, style: traits.length > 0 ? facts.register.traits(traits) : undefined })

/** Words as runs, one for each stretch of one direction. */
export const textRuns = (value: string, context: InlineContext, language?: string): readonly Tree[] =>
  directedTexts(value, context.direction).map(part =>
    run(letters(part.value), context, { language, rightToLeft: part.direction === 'rtl' }),
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
 * of. Its marks look like its result, because LibreOffice gives the result the look of the first.
 */
export function field(instruction: string, result: string, style?: string): readonly Tree[] {
  const mark = (type: 'begin' | 'separate' | 'end') =>
    styledRun(element('w:fldChar', { 'w:fldCharType': type }), { style })
  return [
    mark('begin'),
    styledRun(element('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `), { style }),
    mark('separate'),
    styledRun(letters(result), { style }),
    mark('end'),
  ]
}
