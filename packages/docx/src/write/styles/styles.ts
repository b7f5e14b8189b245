import { directionOfLanguage } from '@stet/core'
import { baseStanding } from '../../style/base-standing.ts'
import { styleId, styleName, type Standing } from '../../style/standing.ts'
import { listDepth } from '../../style/step.ts'
import { characterStyleName } from '../../style/character-style.ts'
import { element } from '../../xml/element.ts'
import { part } from '../../xml/part.ts'
import type { Tree } from '../../xml/tree.ts'
import { namespaces } from '../../xml/namespaces.ts'
import { looksOf, numberingStyleName, standardNumberings, type NumberingPlan } from '../package/numbering.ts'
import { withHouseStyles } from '../../template/house-styles.ts'
import { withLanguageOf } from '../../template/house-defaults.ts'
import { inheritingStyle } from '../../template/inheriting-style.ts'
import type { Template } from '../../template/template.ts'
import type { Held } from '../register.ts'
import type { Look } from './look.ts'
import type { StyleShelf } from './shelf.ts'
import { fixedStyles } from './fixed-styles.ts'
import { paragraphProperties, runProperties } from './properties.ts'
import { standardStandings } from './standard-standings.ts'
import { nextStanding } from './next-standing.ts'
import { standingStyle } from './standing-styles.ts'
import { styleXml, type Style } from './style.ts'
import { tableStyles } from './table-styles.ts'
import { standardTraits, traitStyle } from './trait-styles.ts'

/** What holds for all text, unless a style says otherwise. */
const documentDefaults = (language: string, look: Look): Tree =>
  element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        runProperties({ font: 'body', color: 'text', size: 'text' }, look),
        element('w:lang', {
          'w:val': language,
          'w:eastAsia': /^(?:zh|ja|ko)\b/.test(language) ? language : 'zh-CN',
          'w:bidi': directionOfLanguage(language) === 'rtl' ? language : 'ar-SA',
        }),
      ),
    ),
    element(
      'w:pPrDefault',
      {},
      element('w:pPr', {}, paragraphProperties({ spacing: { before: 0, after: 0, line: 288 } }, look)),
    ),
  )

/** The lists that the styles of list items count in where a person applies them. */
function withNumbering(style: Style, { kind, path }: Standing): Style {
  const level = listDepth(path) - 1
  if (level !== path.length - 1 || level > 8 || (kind.type !== 'bulletItem' && kind.type !== 'numberItem')) return style
  return {
    ...style,
    paragraph: { ...style.paragraph, numbering: { number: kind.type === 'bulletItem' ? 1 : 2, level } },
  }
}

/** A list style (ECMA-376 17.7.7), by which a person sees and changes all lists of a look. */
const listStyle = (plan: NumberingPlan, number: number): Tree =>
  element(
    'w:style',
    { 'w:type': 'numbering', 'w:customStyle': 1, 'w:styleId': styleId(numberingStyleName(plan)) },
    element('w:name', { 'w:val': numberingStyleName(plan) }),
    element('w:uiPriority', { 'w:val': 40 }),
    element('w:pPr', {}, element('w:numPr', {}, element('w:numId', { 'w:val': number }))),
  )

const noList = element(
  'w:style',
  { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' },
  element('w:name', { 'w:val': 'No List' }),
  element('w:uiPriority', { 'w:val': 99 }),
  element('w:semiHidden'),
  element('w:unhideWhenUsed'),
)

const latentStyles = element('w:latentStyles', {
  'w:defLockedState': 0,
  'w:defUIPriority': 99,
  'w:defSemiHidden': 0,
  'w:defUnhideWhenUsed': 0,
  'w:defQFormat': 0,
  'w:count': 376,
})

const byName = <Value>(values: readonly Value[], nameOf: (value: Value) => string): readonly Value[] => [
  ...new Map(values.map(value => [nameOf(value), value])).values(),
]

/** Standings and all whose styles theirs build on or lead to, each once. */
function withKin(standings: readonly Standing[]): readonly Standing[] {
  const found = new Map<string, Standing>()
  const add = (standing: Standing): void => {
    const name = styleName(standing)
    if (found.has(name)) return
    found.set(name, standing)
    add(baseStanding(standing))
    const next = nextStanding(standing)
    if (next) add(next)
  }
  standings.forEach(add)
  return [...found.values()]
}

/** The style of a standing, counted where it is an item's, inheriting what the template says of what it builds on. */
const styleOf = (standing: Standing, template: Template | undefined): Style => {
  const style = withNumbering(standingStyle(standing), standing)
  return template ? inheritingStyle(style, standing, template) : style
}

/** The styles of a document, and what became of the ids of a template's. */
interface StylesPart {
  readonly data: string
  readonly houseIds: ReadonlyMap<string, string>
}

/** `word/styles.xml`: every style that the document names, and those that an editor will want, each one complete; none of the library's. */
export function stylesPart(
  held: Held,
  language: string,
  { look, template, shelf }: { readonly look: Look; readonly template?: Template; readonly shelf: StyleShelf },
): StylesPart {
  const numberings = [...standardNumberings, ...held.numberings]
  const standings = withKin([...standardStandings, ...held.standings])
  const traits = byName([...standardTraits.map(trait => [trait]), ...held.traits], characterStyleName)
  const numbers = new Map(numberings.map((plan, index) => [numberingStyleName(plan), index + 1] as const).toReversed())
  const own: readonly Tree[] = [
    ...fixedStyles.map(style => shelf.style(style.name, () => styleXml(style, look))),
    ...standings.map(standing => shelf.style(styleName(standing), () => styleXml(styleOf(standing, template), look))),
    ...traits.map(names => shelf.style(characterStyleName(names), () => styleXml(traitStyle(names), look))),
    ...tableStyles(held.tables, look),
    noList,
    ...looksOf(numberings).map(plan => listStyle(plan, numbers.get(numberingStyleName(plan)) ?? 1)),
  ]
  const { styles, ids } = template ? withHouseStyles(own, template) : { styles: own, ids: new Map<string, string>() }
  const defaults = documentDefaults(language, look)
  const start = element('w:styles', namespaces('w'), [
    template?.defaults ? withLanguageOf(template.defaults, defaults) : defaults,
    latentStyles,
  ])
  const end = '</w:styles>'
  return { data: `${part(start).slice(0, -end.length)}${styles.map(shelf.xml).join('')}${end}`, houseIds: ids }
}
