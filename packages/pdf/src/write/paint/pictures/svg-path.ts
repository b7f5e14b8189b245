import { number } from '../content-stream.ts'
import { identity, type Matrix } from './matrix.ts'

type Point = readonly [number, number]

/** A step of a path: a move, a line, a cubic curve with its two control points, or a closing line. */
export type PathStep =
  | { readonly type: 'm' | 'l'; readonly points: readonly [Point] }
  | { readonly type: 'c'; readonly points: readonly [Point, Point, Point] }
  | { readonly type: 'h'; readonly points: readonly [] }

/** Reads a path of absolute M, L, Q, C and Z commands, as resvg writes them; quadratic curves become cubic ones. */
export function pathOf(d: string): readonly PathStep[] {
  const steps: PathStep[] = []
  let at: Point = [0, 0]
  for (const [, command, rest = ''] of d.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const numbers = (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number)
    const points: Point[] = []
    for (let index = 0; index + 1 < numbers.length; index += 2) points.push([numbers[index]!, numbers[index + 1]!])
    const [one = at, two = one, three = two] = points
    if (command === 'M') steps.push({ type: 'm', points: [one] })
    if (command === 'L') steps.push({ type: 'l', points: [one] })
    if (command === 'Q') steps.push({ type: 'c', points: [toward(at, one), toward(two, one), two] })
    if (command === 'C') steps.push({ type: 'c', points: [one, two, three] })
    if (command === 'Z') steps.push({ type: 'h', points: [] })
    at = steps.at(-1)?.points.at(-1) ?? at
  }
  return steps
}

/** Two thirds of the way to the control point of a quadratic curve. */
const toward = ([x, y]: Point, [cx, cy]: Point): Point => [x + (2 / 3) * (cx - x), y + (2 / 3) * (cy - y)]

/** The operators that build a path (ISO 32000-1 8.5.2). */
export const pathOperators = (steps: readonly PathStep[], [a, b, c, d, e, f]: Matrix = identity): string =>
  steps
    .map(({ type, points }) => {
      const moved = points.map(([x, y]) => `${number(a * x + c * y + e)} ${number(b * x + d * y + f)}`)
      return [...moved, type].join(' ')
    })
    .join('\n')

/** The box around a path: left, top, width, height. */
export function boxOf(steps: readonly PathStep[]): readonly [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  let at: Point = [0, 0]
  const reach = ([x, y]: Point) => {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  for (const step of steps) {
    if (step.type === 'c') for (let part = 1; part <= 16; part++) reach(onCurve(at, step.points, part / 16))
    else step.points.forEach(reach)
    at = step.points.at(-1) ?? at
  }
  return left > right ? [0, 0, 0, 0] : [left, top, right - left, bottom - top]
}

function onCurve(start: Point, [one, two, end]: readonly [Point, Point, Point], t: number): Point {
  const u = 1 - t
  const mix = (axis: 0 | 1) =>
    u ** 3 * start[axis] + 3 * u * u * t * one[axis] + 3 * u * t * t * two[axis] + t ** 3 * end[axis]
  return [mix(0), mix(1)]
}
