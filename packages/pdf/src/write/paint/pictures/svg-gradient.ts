import { addObject, object, type PDFContext, type PDFObject, type PDFRef } from '../objects.ts'
import { colour, type Colour } from '../../theme.ts'
import { matrixOf, multiply, type Matrix } from './matrix.ts'
import { numberOf, type SvgNode } from './svg-node.ts'

interface Stop {
  readonly offset: number
  readonly colour: Colour
}

/** Whether a gradient can be a shading pattern: its stops are opaque, and its ends go on in their colour. */
export const isPlainGradient = (node: SvgNode): boolean =>
  (node.attributes.get('spreadMethod') ?? 'pad') === 'pad' &&
  node.children.every(stop => numberOf(stop, 'stop-opacity', 1) === 1)

/** A gradient as a pattern (ISO 32000-1 8.7.4); `space` maps the path's own space to that of the form. */
export function addGradient(
  context: PDFContext,
  node: SvgNode,
  box: readonly [number, number, number, number],
  space: Matrix,
): PDFRef {
  const [left, top, width, height] = box
  const own = matrixOf(node.attributes.get('gradientTransform'))
  const units: Matrix =
    node.attributes.get('gradientUnits') === 'userSpaceOnUse' ? [1, 0, 0, 1, 0, 0] : [width, 0, 0, height, left, top]
  const at = (name: string, otherwise: number) => numberOf(node, name, otherwise)
  const linear = node.name === 'linearGradient'
  const coordinates = linear
    ? [at('x1', 0), at('y1', 0), at('x2', 1), at('y2', 0)]
    : [at('fx', at('cx', 0.5)), at('fy', at('cy', 0.5)), at('fr', 0), at('cx', 0.5), at('cy', 0.5), at('r', 0.5)]
  return addObject(context, {
    Type: 'Pattern',
    PatternType: 2,
    Matrix: [...multiply(space, multiply(units, own))],
    Shading: {
      ShadingType: linear ? 2 : 3,
      ColorSpace: 'DeviceRGB',
      Coords: coordinates,
      Extend: [true, true],
      Function: functionOf(context, stopsOf(node)),
    },
  })
}

function stopsOf(node: SvgNode): readonly Stop[] {
  const stops = node.children.map(stop => ({
    offset: numberOf(stop, 'offset', 0),
    colour: colour(stop.attributes.get('stop-color') ?? '#000000'),
  }))
  const first = stops[0] ?? { offset: 0, colour: colour('#000000') }
  const last = stops.at(-1) ?? first
  return [{ ...first, offset: 0 }, ...stops, { ...last, offset: 1 }]
}

/** One exponential function between every two stops, stitched together (ISO 32000-1 7.10.4). */
function functionOf(context: PDFContext, stops: readonly Stop[]): PDFObject {
  const pairs = stops
    .slice(1)
    .map((stop, index) => [stops[index]!, stop] as const)
    .filter(([from, to]) => to.offset > from.offset)
  return object(context, {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: pairs.map(([from, to]) => ({
      FunctionType: 2,
      Domain: [0, 1],
      C0: [...from.colour],
      C1: [...to.colour],
      N: 1,
    })),
    Bounds: pairs.slice(1).map(([from]) => from.offset),
    Encode: pairs.flatMap(() => [0, 1]),
  })
}
