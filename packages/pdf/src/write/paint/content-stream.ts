import type { Content } from '../flow/element.ts'
import type { TextStyle } from '../flow/span.ts'
import type { GlyphRun, Item, LineItem, Owner, Page, RectangleItem } from '../layout/page.ts'
import type { Colour } from '../theme.ts'
import type { FontUses } from './font-uses.ts'

/** A place in the structure, filled by one marked stretch of a page. */
interface Filling {
  readonly content: Content
  /** The number of the stretch on its page (marked-content identifier, ISO 32000-1 14.7.4). */
  readonly mcid: number
}

/** A page's operators, and which stretches of them fill which places. */
export interface PaintedPage {
  readonly operators: string
  readonly fillings: readonly Filling[]
  /** The names of the pictures that it draws. */
  readonly pictures: ReadonlySet<string>
  /** The names of the fonts that it uses. */
  readonly fonts: ReadonlySet<string>
}

/** Names of a drawing's object in the page's resources. */
export type PictureName = (source: string) => string | undefined

/** A number as PDF writes it: no exponent, at most three decimals. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

const colourOperator = ([red, green, blue]: Colour, operator: 'rg' | 'RG'): string =>
  `${number(red)} ${number(green)} ${number(blue)} ${operator}`

/** Writes the operators of a page; `y` turns round, since a PDF page counts upwards (ISO 32000-1 8.3.2.3). */
export function paintPage(page: Page, height: number, uses: FontUses, pictureName: PictureName): PaintedPage {
  const out: string[] = []
  const fillings: Filling[] = []
  const pictures = new Set<string>()
  const fonts = new Set<string>()
  let open: Owner | undefined
  let fill: Colour | undefined

  const owned = (owner: Owner) => {
    if (open === owner || (open?.type === 'artifact' && owner.type === 'artifact' && sameArtifact(open, owner))) return
    if (open) out.push('EMC')
    open = owner
    if (owner.type === 'artifact') out.push(artifactOperator(owner))
    else {
      out.push(`/Span <</MCID ${fillings.length}>> BDC`)
      fillings.push({ content: owner, mcid: fillings.length })
    }
  }
  const filledWith = (colour: Colour) => {
    if (fill === colour) return
    out.push(colourOperator(colour, 'rg'))
    fill = colour
  }
  const rectangle = (item: RectangleItem) => {
    owned(item.owner)
    const box = `${number(item.x)} ${number(height - item.y - item.height)} ${number(item.width)} ${number(item.height)} re`
    if (item.fill) {
      filledWith(item.fill)
      out.push(box, 'f')
    }
    if (item.stroke) out.push(`0.6 w ${colourOperator(item.stroke, 'RG')}`, box, 'S')
  }
  const line = (item: LineItem) => {
    let x = item.x
    for (const runs of stretches(item.runs)) {
      const { style, owner, shaped } = runs[0]!
      owned(owner)
      filledWith(style.colour)
      const font = uses.of(shaped.face)
      fonts.add(font.name)
      let text = ''
      for (let index = 0; index < runs.length; index++) {
        const run = runs[index]!
        text += font.operand(run.shaped, style.size)
        if (index < runs.length - 1 && run.extra !== 0) text += gap(run)
      }
      out.push(
        `BT /${font.name} ${number(style.size)} Tf ${number(x)} ${number(height - item.y + style.rise)} Td [${text}] TJ ET`,
      )
      for (const run of runs) x += (run.shaped.width * style.size) / 1000 + run.extra
    }
  }
  const paint = (item: Item) => {
    if (item.type === 'rectangle') rectangle(item)
    else if (item.type === 'line') line(item)
    else {
      const name = pictureName(item.drawing.source)
      if (name === undefined) return
      owned(item.owner)
      pictures.add(name)
      const { x, y, width } = item
      out.push(
        `q ${number(width)} 0 0 ${number(item.height)} ${number(x)} ${number(height - y - item.height)} cm /${name} Do Q`,
      )
    }
  }
  page.items.forEach(paint)
  if (open) out.push('EMC')
  return { operators: out.join('\n'), fillings, pictures, fonts }
}

const artifactOperator = ({ kind, subtype }: Extract<Owner, { type: 'artifact' }>): string =>
  `/Artifact <</Type /${kind}${subtype ? ` /Subtype /${subtype}` : ''}>> BDC`

const sameArtifact = (
  one: Extract<Owner, { type: 'artifact' }>,
  other: Extract<Owner, { type: 'artifact' }>,
): boolean => one.kind === other.kind && one.subtype === other.subtype

/** The room that is added behind a run, as an adjustment between glyphs in thousandths of an em (ISO 32000-1 9.4.3). */
const gap = ({ extra, style }: GlyphRun): string => (extra === 0 ? '' : number((-extra * 1000) / style.size))

/** Neighbouring runs that one operator can show. */
function stretches(runs: readonly GlyphRun[]): readonly (readonly GlyphRun[])[] {
  const found: GlyphRun[][] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (last && joins(last[0]!, run)) last.push(run)
    else found.push([run])
  }
  return found
}

const joins = (one: GlyphRun, other: GlyphRun): boolean =>
  one.shaped.face === other.shaped.face && one.owner === other.owner && sameLook(one.style, other.style)

const sameLook = (one: TextStyle, other: TextStyle): boolean =>
  one === other || (one.size === other.size && one.rise === other.rise && one.colour === other.colour)
