import type { CalloutKind } from '../model/index.ts'
import { colour, contrast, leastContrast } from './contrast.ts'
import { calloutGround, groundsOf, type GroundName } from './grounds.ts'
import { nearestReadable } from './readable.ts'
import type { Theme } from './theme.ts'

/** The colours of a theme that text is set in: its inks, and that of each kind of callouts. */
export type TextColour = 'ink' | 'soft' | 'accent' | `callouts.${CalloutKind}`

/** A colour of text that is too like one of the grounds that such text stands on. */
export interface LowContrast {
  readonly text: TextColour
  /** The ground on which it is read worst. */
  readonly ground: GroundName
  readonly ratio: number
  /** The nearest colour, `#rrggbb`, that can be read on all grounds that such text stands on; absent where there is none. */
  readonly nearest?: string
}

/**
 * The colours of a theme whose text does not reach {@link leastContrast} on each of its grounds. Bars of callouts, which
 * have the colour of their titles, stand out from paper and ground by more than 3:1 (WCAG 2.2, 1.4.11) where titles reach it.
 */
export function lowContrasts(theme: Theme): readonly LowContrast[] {
  const grounds = [...groundsOf(theme)]
  const inks = (['ink', 'soft', 'accent'] as const).flatMap(
    name => worst(name, theme.colours[name], grounds, leastContrast) ?? [],
  )
  const titles = (Object.keys(theme.callouts) as readonly CalloutKind[]).flatMap(kind => {
    const name = `callouts.${kind}` as const
    return worst(name, theme.callouts[kind], [[name, calloutGround(theme.callouts[kind])]], titleContrast) ?? []
  })
  return [...inks, ...titles]
}

/** A little more than {@link leastContrast}, since the ground of callouts follows when their colour is changed. */
const titleContrast = leastContrast + 0.1

function worst(
  text: TextColour,
  ink: string,
  grounds: readonly (readonly [GroundName, string])[],
  wanted: number,
): LowContrast | undefined {
  const [[ground, ratio] = ['paper', leastContrast] as const] = grounds
    .map(([name, under]) => [name, contrast(colour(ink), colour(under))] as const)
    .sort(([, one], [, other]) => one - other)
  if (ratio >= leastContrast) return undefined
  const nearest = nearestReadable(
    ink,
    grounds.map(([, under]) => under),
    wanted,
  )
  return { text, ground, ratio, ...(nearest === undefined ? {} : { nearest }) }
}
