import type { CalloutKind } from '../model/index.ts'
import { hexOf, oklchOf } from './oklch.ts'
import type { Theme } from './theme.ts'

/** The colour of what is printed on. */
export const paper = '#ffffff'

const groundLightness = 0.966
const groundChroma = 0.013
const groundShare = 0.12

/** The pale ground of callouts whose colour is this one (`#rrggbb`): of the same hue, almost white. */
export function calloutGround(colour: string): string {
  const { chroma, hue } = oklchOf(colour)
  return hexOf({ lightness: groundLightness, chroma: Math.min(groundChroma, chroma * groundShare), hue })
}

/** What text stands on: paper, code and heads of tables (`tint`), highlighted words, or callouts of a kind. */
export type GroundName = 'paper' | 'tint' | 'highlight' | `callouts.${CalloutKind}`

/** The colours that text of a theme stands on, each `#rrggbb`. */
export function groundsOf({ colours, callouts }: Theme): ReadonlyMap<GroundName, string> {
  const kinds = Object.keys(callouts) as readonly CalloutKind[]
  return new Map<GroundName, string>([
    ['paper', paper],
    ['tint', colours.tint],
    ['highlight', colours.highlight],
    ...kinds.map(kind => [`callouts.${kind}`, calloutGround(callouts[kind])] as const),
  ])
}
