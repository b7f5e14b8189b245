import { emptyStrip, type GroundUse, type Strip } from './strip.ts'

/** Puts a ground under the strips of a group; where a page parts them, the ground keeps its padding at both edges. */
export function groundUnder(use: GroundUse): (strip: Strip, first: boolean, last: boolean) => Strip {
  const { padding } = use.ground
  const whole = { use, above: 0, below: 0 }
  const edge: readonly Strip[] = padding > 0 ? [{ ...emptyStrip, height: padding, grounds: [whole] }] : []
  const under = (strip: Strip): Strip => ({ ...strip, grounds: [whole, ...strip.grounds] })
  return function onGround(strip, first, last): Strip {
    const { onTop = [], below = [], split } = strip
    return {
      ...under(strip),
      ...(first && onTop.length === 0 ? {} : { onTop: [...(first ? [] : edge), ...onTop.map(under)] }),
      ...(last && below.length === 0 ? {} : { below: [...below.map(under), ...(last ? [] : edge)] }),
      ...(split ? { split: room => cutOnGround(split(room - padding), onGround, last) } : {}),
    }
  }
}

function cutOnGround(
  cut: readonly [Strip, Strip] | undefined,
  onGround: (strip: Strip, first: boolean, last: boolean) => Strip,
  last: boolean,
): readonly [Strip, Strip] | undefined {
  return cut && [onGround(cut[0], true, false), onGround(cut[1], false, last)]
}
