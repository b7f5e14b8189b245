import type { Direction, Words } from '@stet/core'
import type { Drawing } from '../flow/drawing.ts'
import { content } from '../flow/element.ts'
import type { TextSpan, TextStyle } from '../flow/span.ts'
import type { Look, PageGeometry } from '../theme.ts'
import type { LayoutContext } from './context.ts'
import type { Line } from './line.ts'
import { singleLine } from './paragraph.ts'
import { placeLine } from './place-line.ts'
import type { Artifact, Item } from './page.ts'
import { owned } from './stack.ts'

/** What stands at the head and foot of pages. */
export interface Running {
  readonly title: string
  readonly publication?: string
  /** Stands in the head of the first page instead of the publication. */
  readonly logo?: Drawing
  readonly language: string
  readonly words: Words
  readonly direction: Direction
}

const runningStyle = (look: Look): TextStyle => ({
  font: { family: 'sans', bold: false, italic: false },
  size: look.running.size,
  colour: look.soft,
  rise: 0,
})
const header: Artifact = { type: 'artifact', kind: 'Pagination', subtype: 'Header' }
const footer: Artifact = { type: 'artifact', kind: 'Pagination', subtype: 'Footer' }

/** The running head and the page number, as artifacts; the first page, which shows the title, goes without it in its head. */
export function runningItems(
  running: Running,
  page: number,
  pages: number,
  geometry: PageGeometry,
  context: LayoutContext,
): readonly Item[] {
  const style = runningStyle(context.look)
  const strong: TextStyle = { ...style, font: { ...style.font, bold: true }, colour: context.look.accent }
  const set = (text: string, look: TextStyle): Line =>
    singleLine([ownSpan(text, look, running.language)], running.direction, context)
  const at = (line: Line, side: 'start' | 'end', y: number, owner: Artifact): readonly Item[] => {
    const left = (side === 'start') === (running.direction === 'ltr')
    const x = geometry.left + (left ? 0 : geometry.measure - line.width)
    return owned(placeLine(line, { x, y, top: 0, height: 0 }).items, owner)
  }
  const headY = geometry.top - 30
  const footY = geometry.height - 48
  const publication = running.publication ? set(running.publication, strong) : undefined
  const room = geometry.measure - (publication ? publication.width + 24 : 0)
  const title = page > 1 ? fitted(running.title, room, text => set(text, style)) : undefined
  return [
    ...(page === 1 && running.logo
      ? [logoItem(running.logo, running.direction, geometry, headY)]
      : publication
        ? at(publication, 'start', headY, header)
        : []),
    ...(title ? at(title, publication ? 'end' : 'start', headY, header) : []),
    ...(page > 1 ? [rule(geometry, headY + 7, context.look)] : []),
    ...at(set(running.words.page(page, pages), style), 'end', footY, footer),
  ]
}

const logoHeight = 24
const widestLogo = 160

/** The logo, its foot a little below the line of the running head. */
function logoItem(logo: Drawing, direction: Direction, { left, measure }: PageGeometry, headY: number): Item {
  const scale = Math.min(logoHeight / logo.asset.height, widestLogo / logo.asset.width)
  const [width, height] = [logo.asset.width * scale, logo.asset.height * scale]
  const x = direction === 'ltr' ? left : left + measure - width
  return { type: 'picture', x, y: headY + 6 - height, width, height, drawing: logo, owner: header }
}

const rule = ({ left, measure }: PageGeometry, y: number, look: Look): Item => ({
  type: 'rectangle',
  x: left,
  y,
  width: measure,
  height: 0.4,
  fill: look.rule,
  owner: header,
})

const ownSpan = (text: string, look: TextStyle, language: string): TextSpan => ({
  type: 'text',
  text,
  style: look,
  language,
  content: content(),
})

/** As many words as fit, with an ellipsis where some had to go. */
function fitted(text: string, room: number, set: (text: string) => Line): Line {
  const whole = set(text)
  if (whole.width <= room) return whole
  const words = text.split(' ')
  let least = 1
  let most = words.length - 1
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (set(`${words.slice(0, middle).join(' ')} …`).width <= room) least = middle
    else most = middle - 1
  }
  const shortened = set(`${words.slice(0, least).join(' ')} …`)
  return shortened.width <= room ? shortened : set('…')
}
