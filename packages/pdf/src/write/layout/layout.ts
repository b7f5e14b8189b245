import type { Box } from '../flow/box.ts'
import { withContents } from '../flow/contents.ts'
import type { Flow } from '../flow/flow.ts'
import { sideways, type Look, type PageGeometry } from '../theme.ts'
import { layBoxes } from './boxes.ts'
import type { LayoutContext } from './context.ts'
import type { Item, Page } from './page.ts'
import { noteGap, sheetsOf, type Sheet } from './pages.ts'
import { runningItems, type Running } from './running.ts'
import { stack } from './stack.ts'
import { heightOf, type Strip } from './strip.ts'

/** Whether contents with page numbers stand behind the title: `auto` is where the article has more than eight pages. */
export type WantsContents = boolean | 'auto'

/** Pages beyond which an article is long enough for contents of its own. */
const pagesWithoutContents = 8

/** A flow in its places, and the flow itself, with its contents where it has any. */
export interface Layout {
  readonly flow: Flow
  readonly pages: readonly Page[]
}

/** Says where everything of a flow stands: pages of placed things, each of which fills a place in the structure or is an artifact. */
export function layoutOf(
  flow: Flow,
  running: Running,
  geometry: PageGeometry,
  wanted: WantsContents,
  tools: Omit<LayoutContext, 'lay' | 'depth' | 'sideways'>,
): Layout {
  const turned = sideways(geometry)
  const context: LayoutContext = { ...tools, lay: layBoxes, depth: geometry.depth, sideways: turned }
  const frame = { x: 0, width: geometry.measure }
  const lay = (boxes: readonly Box[]): readonly Strip[] => layBoxes(boxes, frame, context)
  const notes = new Map([...flow.notes].map(([id, boxes]) => [id, lay(boxes)]))
  for (const [id, strips] of notes)
    if (heightOf(strips) > geometry.depth) context.report('pdf/note-too-long', {}, { block: id })
  const manner = { depth: geometry.depth, sidewaysDepth: turned.depth, notes }
  const { sheets, contents } = filled(flow, lay, strips => sheetsOf(strips, manner), wanted)
  return {
    flow: contents ? withContents(flow, contents) : flow,
    pages: sheets.map((sheet, index) => {
      const own = sheet.sideways ? turned : geometry
      return pageOf(sheet, runningItems(running, index + 1, sheets.length, own, context), flow, own, context.look)
    }),
  }
}

/** Fills pages; where contents are wanted, once to number the pages, and once more to tell the numbers. */
function filled(
  flow: Flow,
  lay: (boxes: readonly Box[]) => readonly Strip[],
  fill: (strips: readonly Strip[]) => readonly Sheet[],
  wanted: WantsContents,
): { readonly sheets: readonly Sheet[]; readonly contents?: Flow['contents'] } {
  const head = lay(flow.head)
  const body = lay(flow.boxes)
  const { contents } = flow
  if (!contents || wanted === false) return { sheets: fill([...head, ...body]) }
  if (wanted === 'auto') {
    const sheets = fill([...head, ...body])
    if (sheets.length <= pagesWithoutContents) return { sheets }
  }
  const numbers = pageNumbers(fill([...head, ...lay(contents.boxes(() => '')), ...body]))
  const told = lay(contents.boxes(id => String(numbers.get(id) ?? '')))
  return { sheets: fill([...head, ...told, ...body]), contents }
}

/** The number of the page on which each id stands. */
function pageNumbers(sheets: readonly Sheet[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  sheets.forEach(({ body, notes }, index) => {
    for (const strip of [...body, ...notes]) for (const { id } of strip.anchors) numbers.set(id, index + 1)
  })
  return numbers
}

function pageOf(sheet: Sheet, running: readonly Item[], flow: Flow, geometry: PageGeometry, look: Look): Page {
  const body = stack(sheet.body, geometry.left, geometry.top)
  const noteHeight = heightOf(sheet.notes)
  const noteTop = geometry.top + Math.max(body.height + noteGap, geometry.depth - noteHeight)
  const notes = stack(sheet.notes, geometry.left, noteTop)
  const rule = sheet.notes.length > 0 ? [noteRule(noteTop, flow, geometry, look)] : []
  return {
    width: geometry.width,
    height: geometry.height,
    items: [...body.items, ...rule, ...notes.items, ...running],
    links: [...body.links, ...notes.links],
    anchors: [...body.anchors, ...notes.anchors],
  }
}

const noteRuleWidth = 72

const noteRule = (top: number, { direction }: Flow, { left, measure }: PageGeometry, look: Look): Item => ({
  type: 'rectangle',
  x: direction === 'ltr' ? left : left + measure - noteRuleWidth,
  y: top - 7,
  width: noteRuleWidth,
  height: 0.5,
  fill: look.strongRule,
  owner: { type: 'artifact', kind: 'Layout' },
})
