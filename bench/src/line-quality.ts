import { page } from './geometry.ts'
import { glyphsOf, type PlacedGlyph } from './glyphs.ts'

/** How the justified lines of a text stand. */
export interface LineQuality {
  readonly lines: number
  /** The mean over lines of how much wider their spaces are than the font's own: 0.1 is a tenth wider. */
  readonly mean: number
  readonly deviation: number
  readonly tightest: number
  readonly loosest: number
  /** The share of lines whose spaces are more than half as wide again as the font's own. */
  readonly looseShare: number
  /** The share of lines that end within a word. */
  readonly hyphenShare: number
}

/** How far a line's ends may be from the edges of the measure, in points: marks of punctuation hang out a little. */
const edge = 4

interface JustifiedLine {
  readonly stretch: number
  readonly hyphenated: boolean
}

/** The quality of the lines of running text in a PDF, by the places of its glyphs. Throws where there is none in the asked size. */
export async function lineQuality(bytes: Uint8Array): Promise<LineQuality> {
  const pages = await glyphsOf(bytes)
  const lines = pages.flatMap(glyphs => linesOf(glyphs).flatMap(line => justified(line) ?? []))
  if (lines.length === 0)
    throw new Error(
      `The PDF has no justified lines of ${page.text.size} points and a measure of ${page.measure} points.`,
    )
  const stretches = lines.map(line => line.stretch)
  const mean = sum(stretches) / lines.length
  return {
    lines: lines.length,
    mean,
    deviation: Math.sqrt(sum(stretches.map(stretch => (stretch - mean) ** 2)) / lines.length),
    tightest: stretches.reduce((one, other) => Math.min(one, other)),
    loosest: stretches.reduce((one, other) => Math.max(one, other)),
    looseShare: lines.filter(line => line.stretch > 0.5).length / lines.length,
    hyphenShare: lines.filter(line => line.hyphenated).length / lines.length,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The glyphs of running text, by their baselines, each line from left to right. */
function linesOf(glyphs: readonly PlacedGlyph[]): readonly (readonly PlacedGlyph[])[] {
  const lines = new Map<number, PlacedGlyph[]>()
  for (const glyph of glyphs) {
    if (Math.abs(glyph.size - page.text.size) > 0.01) continue
    const baseline = Math.round(glyph.y * 10)
    const line = lines.get(baseline)
    if (line) line.push(glyph)
    else lines.set(baseline, [glyph])
  }
  return [...lines.values()].map(line => line.toSorted((one, other) => one.x - other.x))
}

const isSpace = ({ text }: PlacedGlyph): boolean => text === ' ' || text === '\u00A0'

/** A line that fills the measure, with the stretch of its spaces; undefined where it is no such line. */
function justified(glyphs: readonly PlacedGlyph[]): JustifiedLine | undefined {
  const left = (page.width - page.measure) / 2
  const seen = glyphs.filter(glyph => !isSpace(glyph))
  const first = seen[0]
  const last = seen.at(-1)
  if (!first || !last) return undefined
  if (Math.abs(first.x - left) > edge || Math.abs(last.x + last.width - left - page.measure) > edge) return undefined
  let natural = 0
  let actual = 0
  let before: PlacedGlyph | undefined
  let spaces: PlacedGlyph[] = []
  for (const glyph of glyphs) {
    if (isSpace(glyph)) {
      spaces.push(glyph)
      continue
    }
    if (before && spaces.length > 0) {
      natural += sum(spaces.map(space => space.width))
      actual += glyph.x - (before.x + before.width)
    }
    before = glyph
    spaces = []
  }
  if (natural === 0) return undefined
  return { stretch: actual / natural - 1, hyphenated: /[-\u00AD\u2010]$/.test(last.text) }
}
