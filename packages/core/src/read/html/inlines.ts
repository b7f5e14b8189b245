import type { DraftInline } from '../../draft/index.ts'
import { isBlock } from './block-names.ts'
import { within, type Context } from './context.ts'
import { dropped } from './dropped.ts'
import { texOf } from './formulas.ts'
import { placed } from './places.ts'
import type { Element, Node } from './tree.ts'
import { hasClass, rawText } from './words.ts'

type InlineHandler = (element: Element, context: Context) => readonly DraftInline[]

const handlers: ReadonlyMap<string, InlineHandler> = new Map<string, InlineHandler>([
  ['br', element => [{ type: 'lineBreak', ...placed(element.place) }]],
  ['a', anchor],
  ['img', image],
  [
    'q',
    (element, context) => [
      quoteMark('“', element, context),
      ...inlines(element.children, context),
      quoteMark('”', element, context),
    ],
  ],
  ['code', (element, context) => (isFormula(element) ? formula(element) : inlines(element.children, context))],
  ['math', formulaOfMathMl],
])

/**
 * Reads nodes as a run of inlines, marks and language handed down to each text. White space is collapsed as a browser
 * would (CSS Text 3, 4.1), but the run is not trimmed. Blocks that stand in the run become lines of their own.
 */
export function inlines(nodes: readonly Node[], context: Context): readonly DraftInline[] {
  const run: DraftInline[] = []
  let afterBlock = false
  for (const node of nodes) {
    const found = inline(node, context)
    if (found.length === 0) continue
    const block = node.type === 'element' && isBlock(node.name)
    if (isBlank(found)) {
      if (!afterBlock && !block) run.push(...found)
      continue
    }
    if ((block || afterBlock) && !isBlank(run)) run.push({ type: 'lineBreak' })
    run.push(...found)
    afterBlock = block
  }
  return run
}

/** Reads nodes as the content of a block: as {@link inlines}, in the link that stands around the block. */
export function content(nodes: readonly Node[], context: Context): readonly DraftInline[] {
  const run = inlines(nodes, context)
  return context.link === undefined || isBlank(run) ? run : [{ type: 'link', target: context.link, content: run }]
}

/** Whether a run shows nothing. */
export const isBlank = (run: readonly DraftInline[]): boolean =>
  run.every(inline => inline.type === 'text' && /^[\t\n\f\r ]*$/.test(inline.value))

function inline(node: Node, context: Context): readonly DraftInline[] {
  if (node.type === 'text') {
    const { marks, language } = context
    const value = node.value.replaceAll(/[\t\n\f\r ]+/g, ' ')
    return value === ''
      ? []
      : [{ type: 'text', value, marks, ...(language === undefined ? {} : { language }), ...placed(node.place) }]
  }
  if (dropped(node, context.report)) return []
  const handler = handlers.get(node.name)
  const inner = within(node, context)
  return handler ? handler(node, inner) : inlines(node.children, inner)
}

/** A link; by its role (DPUB-ARIA 1.1) also a reference to a note, a citation, or a way back, which is left out. */
function anchor(element: Element, context: Context): readonly DraftInline[] {
  const target = element.attributes.get('href')
  if (target === undefined) return inlines(element.children, context)
  const role = element.attributes.get('role')
  const locator = element.attributes.get('data-locator')
  const place = placed(element.place)
  if (role === 'doc-backlink') return []
  if (role === 'doc-noteref') return [{ type: 'footnoteReference', label: fragmentOf(target), ...place }]
  if (role === 'doc-biblioref')
    return [{ type: 'citation', key: fragmentOf(target), ...(locator === undefined ? {} : { locator }), ...place }]
  return [{ type: 'link', target, content: inlines(element.children, context), ...place }]
}

/** What a `#fragment` names. */
export function fragmentOf(target: string): string {
  const fragment = target.slice(target.indexOf('#') + 1)
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** The picture of an `<img>`; none where it names no file. */
export function image(element: Element, context: Context) {
  const source = element.attributes.get('src')?.trim()
  if (source === undefined || source === '') {
    context.report('html/image-without-source', {}, element.place)
    return []
  }
  const alternative = element.attributes.get('alt')
  return [
    { type: 'image' as const, source, ...(alternative === undefined ? {} : { alternative }), ...placed(element.place) },
  ]
}

const quoteMark = (value: string, element: Element, { marks, language }: Context): DraftInline => ({
  type: 'text',
  value,
  marks,
  ...(language === undefined ? {} : { language }),
  ...placed(element.place),
})

const isFormula = (element: Element) => hasClass(element, 'math-inline')

const formula: (element: Element) => readonly DraftInline[] = element => [
  { type: 'inlineMath', value: rawText([element]), ...placed(element.place) },
]

function formulaOfMathMl(element: Element, context: Context): readonly DraftInline[] {
  const value = texOf(element)
  if (value !== undefined) return [{ type: 'inlineMath', value, ...placed(element.place) }]
  context.report('html/formula-without-tex', {}, element.place)
  return []
}
