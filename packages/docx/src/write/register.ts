import { characterStyleName, type Trait } from '../style/character-style.ts'
import { styleId, styleName, type ColumnWidths, type Standing } from '../style/standing.ts'
import type { Path } from '../style/step.ts'
import type { NumberingPlan } from './package/numbering.ts'
import { firstFreeNumber } from './package/numbering.ts'

/**
 * What the body mentions and the package must then hold: styles, lists, pictures, formulas. One register serves one
 * document and is filled while the body is written, in the order of the article.
 */
export interface Register {
  /** The id of the style for a standing. */
  readonly style: (standing: Standing) => string
  /** The id of the style of a table that stands at a path, with the widths that its columns were given. */
  readonly tableStyle: (path: Path, widths?: ColumnWidths) => string
  /** The id of the character style for some traits. */
  readonly traits: (traits: readonly Trait[]) => string
  /** The number of a list of its own. */
  readonly numbering: (plan: NumberingPlan) => number
  /** The number of the next picture. */
  readonly picture: () => number
  /** The path of a file of a picture, from `word/`. */
  readonly media: (bytes: Uint8Array, ending: string) => string
  /** Remembers what a formula of Word was written from. */
  readonly formula: (key: string, value: string) => void
  /** Whether a footnote was not referred to before. */
  readonly isFirstCitation: (footnote: string) => boolean
  readonly held: () => Held
}

/** All that was registered, in order. */
export interface Held {
  readonly standings: readonly Standing[]
  readonly tables: readonly Standing[]
  readonly traits: readonly (readonly Trait[])[]
  readonly numberings: readonly NumberingPlan[]
  /** The TeX of the formulas that say the same, in order. */
  readonly formulas: ReadonlyMap<string, readonly string[]>
  /** The files of pictures, and their paths from `word/`. */
  readonly media: ReadonlyMap<Uint8Array, string>
}

/** An empty register. */
export function register(): Register {
  const standings = new Map<string, Standing>()
  const tables = new Map<string, Standing>()
  const traits = new Map<string, readonly Trait[]>()
  const numberings: NumberingPlan[] = []
  const formulas = new Map<string, string[]>()
  const cited = new Set<string>()
  const media = new Map<Uint8Array, string>()
  const endings = new Map<string, number>()
  let pictures = 0
  return {
    style: standing => {
      const name = styleName(standing)
      if (!standings.has(name)) standings.set(name, standing)
      return styleId(name)
    },
    tableStyle: (path, widths) => {
      const standing: Standing = { kind: { type: 'table', ...(widths ? { widths } : {}) }, path }
      const name = styleName(standing)
      if (!tables.has(name)) tables.set(name, standing)
      return styleId(name)
    },
    traits: wanted => {
      const name = characterStyleName(wanted)
      if (!traits.has(name)) traits.set(name, wanted)
      return styleId(name)
    },
    numbering: plan => firstFreeNumber + numberings.push(plan) - 1,
    picture: () => ++pictures,
    media: (bytes, ending) => {
      const known = media.get(bytes)
      if (known !== undefined) return known
      const number = (endings.get(ending) ?? 0) + 1
      const path = `media/image${number}.${ending}`
      endings.set(ending, number)
      media.set(bytes, path)
      return path
    },
    formula: (key, value) => void formulas.set(key, [...(formulas.get(key) ?? []), value]),
    isFirstCitation: footnote => {
      if (cited.has(footnote)) return false
      cited.add(footnote)
      return true
    },
    held: () => ({
      standings: [...standings.values()],
      tables: [...tables.values()],
      traits: [...traits.values()],
      numberings,
      formulas,
      media,
    }),
  }
}
