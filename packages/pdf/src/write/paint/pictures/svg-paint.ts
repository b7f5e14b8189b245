import { number } from '../content-stream.ts'
import { addStream, type PDFContext, type PDFRef } from '../objects.ts'
import { colour } from '../../theme.ts'
import { identity, matrixOf, multiply, type Matrix } from './matrix.ts'
import { addGradient, isPlainGradient } from './svg-gradient.ts'
import { idOf, numberOf, type SvgNode } from './svg-node.ts'
import { boxOf, pathOf, pathOperators } from './svg-path.ts'

/** What the operators of a form refer to by name. */
interface Resources {
  readonly patterns: Map<string, PDFRef>
  readonly states: Map<string, object>
  readonly forms: Map<string, PDFRef>
}

interface PaintContext {
  readonly context: PDFContext
  readonly definitions: ReadonlyMap<string, SvgNode>
  readonly resources: Resources
  readonly size: readonly [number, number]
  /** From the space of what is painted to that of the form. */
  readonly space: Matrix
}

const unsupportedElements = new Set(['mask', 'filter', 'pattern', 'image', 'text'])
const unsupportedAttributes = ['mask', 'filter', 'mix-blend-mode', 'style'] as const

/** Whether a normalised drawing uses only what can be painted as vectors. */
export function isPaintable(node: SvgNode): boolean {
  if (unsupportedElements.has(node.name)) return false
  if (unsupportedAttributes.some(name => node.attributes.has(name))) return false
  if (node.name === 'clipPath' && node.attributes.has('clip-path')) return false
  if (node.name.endsWith('Gradient') && !isPlainGradient(node)) return false
  return node.children.every(isPaintable)
}

/** A normalised drawing as a form in a square of one unit (ISO 32000-1 8.10). */
export function addDrawing(context: PDFContext, root: SvgNode): PDFRef {
  const [left = 0, top = 0, width = 1, height = 1] = (root.attributes.get('viewBox') ?? '').split(' ').map(Number)
  const definitions = new Map(
    root.children
      .filter(node => node.name === 'defs')
      .flatMap(node => node.children)
      .map(node => [node.attributes.get('id') ?? '', node]),
  )
  const paint = { context, definitions, size: [width, height] as const, space: [1, 0, 0, 1, -left, -top] as Matrix }
  const toSquare: Matrix = [1 / width, 0, 0, -1 / height, 0, 1]
  return addForm(
    paint,
    root.children.filter(node => node.name !== 'defs'),
    toSquare,
  )
}

/** A form of its own, so that what is in it can be made translucent as a whole (ISO 32000-1 11.6.6). */
function addForm(paint: Omit<PaintContext, 'resources'>, nodes: readonly SvgNode[], matrix: Matrix): PDFRef {
  const resources: Resources = { patterns: new Map(), states: new Map(), forms: new Map() }
  const start = matrixOperator(paint.space)
  const operators = [start, ...nodes.map(node => nodeOperators(node, { ...paint, resources }))].join('\n')
  const [width, height] = paint.size
  return addStream(
    paint.context,
    {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Matrix: [...matrix],
      Group: { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' },
      Resources: {
        ...(resources.patterns.size > 0 ? { Pattern: Object.fromEntries(resources.patterns) } : {}),
        ...(resources.states.size > 0 ? { ExtGState: Object.fromEntries(resources.states) } : {}),
        ...(resources.forms.size > 0 ? { XObject: Object.fromEntries(resources.forms) } : {}),
      },
    },
    Buffer.from(operators, 'latin1'),
  )
}

const matrixOperator = (matrix: Matrix): string => (matrix === identity ? '' : `${matrix.map(precise).join(' ')} cm`)
const precise = (value: number): string => String(Math.round(value * 1e6) / 1e6)

function nodeOperators(node: SvgNode, paint: PaintContext): string {
  const own = matrixOf(node.attributes.get('transform'))
  const inner = { ...paint, space: multiply(paint.space, own) }
  const clip = paint.definitions.get(idOf(node.attributes.get('clip-path')) ?? '')
  const opacity = numberOf(node, 'opacity', 1)
  const body = opacity < 1 ? groupOperators(node, opacity, inner) : plainOperators(node, inner)
  return ['q', matrixOperator(own), clip ? clipOperators(clip) : '', body, 'Q'].filter(Boolean).join('\n')
}

function plainOperators(node: SvgNode, paint: PaintContext): string {
  if (node.name === 'path') return pathPaint(node, paint)
  return node.children.map(child => nodeOperators(child, paint)).join('\n')
}

/** The form begins in the space of its parent, in which the group is drawn, so that its own matrix undoes nothing. */
function groupOperators(node: SvgNode, opacity: number, paint: PaintContext): string {
  const name = `G${paint.resources.forms.size + 1}`
  const bare: SvgNode = { ...node, attributes: withoutOpacity(node) }
  paint.resources.forms.set(name, addForm({ ...paint }, [bare], identity))
  return `${inverseOperator(paint.space)}\n/${state(paint, { ca: opacity, CA: opacity })} gs /${name} Do`
}

const withoutOpacity = (node: SvgNode): ReadonlyMap<string, string> =>
  new Map([...node.attributes].filter(([name]) => name !== 'opacity' && name !== 'transform' && name !== 'clip-path'))

function inverseOperator([a, b, c, d, e, f]: Matrix): string {
  const determinant = a * d - b * c
  if (determinant === 0) return ''
  const inverse: Matrix = [
    d / determinant,
    -b / determinant,
    -c / determinant,
    a / determinant,
    (c * f - d * e) / determinant,
    (b * e - a * f) / determinant,
  ]
  return `${inverse.map(precise).join(' ')} cm`
}

const clipOperators = (clip: SvgNode): string => {
  const paths = clip.children.filter(child => child.name === 'path')
  const outer = matrixOf(clip.attributes.get('transform'))
  const built = paths.map(path =>
    pathOperators(pathOf(path.attributes.get('d') ?? ''), multiply(outer, matrixOf(path.attributes.get('transform')))),
  )
  const evenOdd = paths.some(path => path.attributes.get('clip-rule') === 'evenodd')
  return `${built.join('\n') || '0 0 m'}\n${evenOdd ? 'W*' : 'W'} n`
}

function pathPaint(node: SvgNode, paint: PaintContext): string {
  const { attributes } = node
  if (attributes.get('visibility') === 'hidden') return ''
  const steps = pathOf(attributes.get('d') ?? '')
  const fill = paintOperator(attributes.get('fill') ?? '#000000', steps, 'fill', paint)
  const stroke = paintOperator(attributes.get('stroke') ?? 'none', steps, 'stroke', paint)
  if (steps.length === 0 || (!fill && !stroke)) return ''
  const translucent = { ca: numberOf(node, 'fill-opacity', 1), CA: numberOf(node, 'stroke-opacity', 1) }
  const star = attributes.get('fill-rule') === 'evenodd' ? '*' : ''
  const finish = fill ? (stroke ? `B${star}` : `f${star}`) : 'S'
  return [
    translucent.ca < 1 || translucent.CA < 1 ? `/${state(paint, translucent)} gs` : '',
    fill ?? '',
    stroke ? `${stroke} ${strokeOperators(node)}` : '',
    pathOperators(steps),
    finish,
  ]
    .filter(Boolean)
    .join('\n')
}

function paintOperator(
  value: string,
  steps: ReturnType<typeof pathOf>,
  kind: 'fill' | 'stroke',
  paint: PaintContext,
): string | undefined {
  if (value === 'none') return undefined
  const gradient = paint.definitions.get(idOf(value) ?? '')
  if (gradient) {
    const name = `P${paint.resources.patterns.size + 1}`
    paint.resources.patterns.set(name, addGradient(paint.context, gradient, boxOf(steps), paint.space))
    return kind === 'fill' ? `/Pattern cs /${name} scn` : `/Pattern CS /${name} SCN`
  }
  const parts = colour(value).map(number).join(' ')
  return `${parts} ${kind === 'fill' ? 'rg' : 'RG'}`
}

const caps = ['butt', 'round', 'square']
const joins = ['miter', 'round', 'bevel']

function strokeOperators(node: SvgNode): string {
  const { attributes } = node
  const cap = Math.max(0, caps.indexOf(attributes.get('stroke-linecap') ?? 'butt'))
  const join = Math.max(0, joins.indexOf(attributes.get('stroke-linejoin') ?? 'miter'))
  const dashes = (attributes.get('stroke-dasharray') ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number)
  return [
    `${number(numberOf(node, 'stroke-width', 1))} w ${cap} J ${join} j ${number(numberOf(node, 'stroke-miterlimit', 4))} M`,
    `[${dashes.map(number).join(' ')}] ${number(numberOf(node, 'stroke-dashoffset', 0))} d`,
  ].join(' ')
}

function state({ resources }: PaintContext, entries: { readonly ca: number; readonly CA: number }): string {
  const name = `S${Math.round(entries.ca * 1000)}-${Math.round(entries.CA * 1000)}`
  resources.states.set(name, { Type: 'ExtGState', ...entries })
  return name
}
