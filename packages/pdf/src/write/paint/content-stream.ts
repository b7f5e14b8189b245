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
    const { runs } = item
    let x = item.x
    for (let first = 0; first < runs.length;) {
      const { style, owner, shaped } = runs[first]!
      owned(owner)
      filledWith(style.colour)
      const font = uses.of(shaped.face)
      fonts.add(font.name)
      const start = x
      let text = ''
      let room = 0
      let gap = ''
      let index = first
      for (let run = runs[first]; run && joins(runs[first]!, run); run = runs[++index]) {
        if (index > first && runs[index - 1]!.extra !== 0) {
          const { extra } = runs[index - 1]!
          if (extra !== room) gap = gapOf((room = extra), style.size)
          text += gap
        }
        text += font.operand(run.shaped, style.size)
        x += (run.shaped.width * style.size) / 1000 + run.extra
      }
      out.push(
        `BT /${font.name} ${number(style.size)} Tf ${number(start)} ${number(height - item.y + style.rise)} Td [${text}] TJ ET`,
      )
      first = index
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
  for (const item of page.items) paint(item)
  if (open) out.push('EMC')
  return { operators: out.join('\n'), fillings, pictures, fonts }
}

const artifactOperator = ({ kind, subtype }: Extract<Owner, { type: 'artifact' }>): string =>
  `/Artifact <</Type /${kind}${subtype ? ` /Subtype /${subtype}` : ''}>> BDC`

const sameArtifact = (
  one: Extract<Owner, { type: 'artifact' }>,
  other: Extract<Owner, { type: 'artifact' }>,
): boolean => one.kind === other.kind && one.subtype === other.subtype

/** The room behind a run, as an adjustment between glyphs in thousandths of an em (ISO 32000-1 9.4.3). */
const gapOf = (room: number, size: number): string => number((-room * 1000) / size)

/** Whether one operator can show two neighbouring runs. */
const joins = (one: GlyphRun, other: GlyphRun): boolean =>
  one.shaped.face === other.shaped.face && one.owner === other.owner && sameLook(one.style, other.style)

const sameLook = (one: TextStyle, other: TextStyle): boolean =>
  one === other || (one.size === other.size && one.rise === other.rise && one.colour === other.colour)
