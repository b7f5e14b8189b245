import type { Flow } from '../flow/flow.ts'
import { theme, type PageGeometry } from '../theme.ts'
import { layBoxes } from './boxes.ts'
import type { LayoutContext } from './context.ts'
import type { Item, Page } from './page.ts'
import { noteGap, sheetsOf, type Sheet } from './pages.ts'
import { runningItems, type Running } from './running.ts'
import { stack } from './stack.ts'
import { heightOf } from './strip.ts'

/** Says where everything of a flow stands: pages of placed things, each of which fills a place in the structure or is an artifact. */
export function layoutOf(
  flow: Flow,
  running: Running,
  geometry: PageGeometry,
  tools: Omit<LayoutContext, 'lay'>,
): readonly Page[] {
  const context: LayoutContext = { ...tools, lay: layBoxes }
  const frame = { x: 0, width: geometry.measure }
  const stream = layBoxes(flow.boxes, frame, context)
  const notes = new Map([...flow.notes].map(([id, boxes]) => [id, layBoxes(boxes, frame, context)]))
  const sheets = sheetsOf(stream, { depth: geometry.depth, notes })
  return sheets.map((sheet, index) =>
    pageOf(sheet, runningItems(running, index + 1, sheets.length, geometry, context), flow, geometry),
  )
}

function pageOf(sheet: Sheet, running: readonly Item[], flow: Flow, geometry: PageGeometry): Page {
  const body = stack(sheet.body, geometry.left, geometry.top)
  const noteHeight = heightOf(sheet.notes)
  const noteTop = geometry.top + Math.max(body.height + noteGap, geometry.depth - noteHeight)
  const notes = stack(sheet.notes, geometry.left, noteTop)
  const rule = sheet.notes.length > 0 ? [noteRule(noteTop, flow, geometry)] : []
  return {
    items: [...body.items, ...rule, ...notes.items, ...running],
    links: [...body.links, ...notes.links],
    anchors: [...body.anchors, ...notes.anchors],
  }
}

const noteRuleWidth = 72

const noteRule = (top: number, { direction }: Flow, { left, measure }: PageGeometry): Item => ({
  type: 'rectangle',
  x: direction === 'ltr' ? left : left + measure - noteRuleWidth,
  y: top - 7,
  width: noteRuleWidth,
  height: 0.5,
  fill: theme.strongRule,
  owner: { type: 'artifact', kind: 'Layout' },
})
