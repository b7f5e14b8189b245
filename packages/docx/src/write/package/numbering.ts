import { element } from '../../xml/element.ts'
import { part } from '../../xml/part.ts'
import type { Tree } from '../../xml/tree.ts'
import { namespaces } from '../../xml/namespaces.ts'
import { styleId, styleName } from '../../style/standing.ts'
import type { ListStep } from '../../style/step.ts'
import type { Look, Swatch } from '../styles/look.ts'
import { listIndent } from '../styles/path-format.ts'

/** `tasks` has no marker: its items begin with a box. `references` is the list of cited works: [1], [2] … */
export type NumberingKind = 'bullets' | 'numbers' | 'tasks' | 'references'

/** One list as Word counts it. */
export interface NumberingPlan {
  readonly kind: NumberingKind
  /** How far the containers around the list already shift its words, in twentieths of a point. */
  readonly base: number
  /** How far its words stand behind its markers' place, at every level. */
  readonly indent: number
  /** From 0 to 8. */
  readonly level: number
  readonly start: number
}

/** The two lists that the styles List Bullet and List Number count in where a person applies them. */
export const standardNumberings: readonly NumberingPlan[] = [
  { kind: 'bullets', base: 0, indent: listIndent([]), level: 0, start: 1 },
  { kind: 'numbers', base: 0, indent: listIndent([]), level: 0, start: 1 },
]

/** The number of the first list of the article itself. */
export const firstFreeNumber = standardNumberings.length + 1

const levels = Array.from({ length: 9 }, (_, level) => level)
const bullets = ['•', '–', '▪']
const step: ListStep = { type: 'list' }

const markers: { readonly [Kind in NumberingKind]: (level: number) => readonly [format: string, text: string] } = {
  bullets: level => ['bullet', bullets[level % bullets.length] ?? ''],
  numbers: level => ['decimal', `%${level + 1}.`],
  tasks: () => ['bullet', ''],
  references: level => ['decimal', `[%${level + 1}]`],
}

/** The style that a level of the standard lists belongs to. */
const levelStyle = ({ kind, base, indent }: NumberingPlan, level: number): string | undefined => {
  if (base !== 0 || indent !== listIndent([]) || (kind !== 'bullets' && kind !== 'numbers')) return undefined
  const path = Array.from({ length: level + 1 }, () => step)
  return styleId(styleName({ kind: { type: kind === 'bullets' ? 'bulletItem' : 'numberItem' }, path }))
}

function levelXml(plan: NumberingPlan, level: number, accent: Swatch): Tree {
  const [format, text] = markers[plan.kind](level)
  const style = levelStyle(plan, level)
  return element(
    'w:lvl',
    { 'w:ilvl': level },
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': format }),
    style ? element('w:pStyle', { 'w:val': style }) : [],
    plan.kind === 'tasks' ? element('w:suff', { 'w:val': 'nothing' }) : [],
    element('w:lvlText', { 'w:val': text }),
    element('w:lvlJc', { 'w:val': 'left' }),
    element(
      'w:pPr',
      {},
      element('w:ind', { 'w:left': plan.base + plan.indent * (level + 1), 'w:hanging': plan.indent }),
    ),
    element(
      'w:rPr',
      {},
      plan.kind === 'bullets' ? element('w:color', { 'w:val': accent.rgb, 'w:themeColor': accent.theme }) : [],
    ),
  )
}

/** The name of the list style of a look; every list of that look follows it. */
export const numberingStyleName = ({ kind, base, indent }: NumberingPlan): string =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${base === 0 ? '' : ` from ${base}`}${indent < listIndent([]) ? ' narrow' : ''}`

/** The different looks among some lists, in order. */
export const looksOf = (plans: readonly NumberingPlan[]): readonly NumberingPlan[] => [
  ...new Map(plans.map(plan => [numberingStyleName(plan), plan])).values(),
]

/** Lists that are none of the article's, such as those of numbered headings in a template. */
export interface OtherLists {
  readonly looks: readonly Tree[]
  readonly lists: readonly Tree[]
}

/** `word/numbering.xml`: a look per kind and indent (ECMA-376 17.9.1), a count per list that starts anew, also where no numbers are seen, so that lists next to each other stay two (17.9.26). */
export function numberingPart(
  plans: readonly NumberingPlan[],
  { colors }: Look,
  others: OtherLists = { looks: [], lists: [] },
): string {
  const looks = looksOf(plans)
  const names = looks.map(numberingStyleName)
  return part(
    element(
      'w:numbering',
      namespaces('w'),
      looks.map((look, index) =>
        element(
          'w:abstractNum',
          { 'w:abstractNumId': index },
          element('w:nsid', { 'w:val': (0x57e70000 + index).toString(16).toUpperCase() }),
          element('w:multiLevelType', { 'w:val': 'multilevel' }),
          element('w:styleLink', { 'w:val': styleId(numberingStyleName(look)) }),
          levels.map(level => levelXml(look, level, colors.accent)),
        ),
      ),
      others.looks,
      plans.map((plan, index) =>
        element(
          'w:num',
          { 'w:numId': index + 1 },
          element('w:abstractNumId', { 'w:val': names.indexOf(numberingStyleName(plan)) }),
          index >= standardNumberings.length
            ? element('w:lvlOverride', { 'w:ilvl': plan.level }, element('w:startOverride', { 'w:val': plan.start }))
            : [],
        ),
      ),
      others.lists,
    ),
  )
}
