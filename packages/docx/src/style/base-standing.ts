import type { Kind, Standing } from './standing.ts'
import { listDepth, type Path, type Step } from './step.ts'

/** A kind in its plainest form. */
const plainKind = (kind: Kind): Kind =>
  kind.type === 'text' || kind.type === 'code' || kind.type === 'term' || kind.type === 'table'
    ? { type: kind.type }
    : kind

const plainStep = (step: Step): Step => {
  if (step.type === 'quote' || step.type === 'callout') return { ...step, fresh: false }
  return step.type === 'cell' ? { type: 'cell', foot: false } : step
}

const lists = ({ path }: Standing): Path => path.slice(path.length - listDepth(path))
const innermost = ({ path }: Standing): Path => path.slice(-1).map(plainStep)
const none = (): Path => []

/** The containers that are part of what a kind is, such as the quote of an attribution. */
const ownPaths: { readonly [Type in Kind['type']]: (standing: Standing) => Path } = {
  text: standing => (standing.path.at(-1)?.type === 'list' ? lists(standing) : innermost(standing)),
  bulletItem: lists,
  numberItem: lists,
  definition: innermost,
  attribution: innermost,
  calloutTitle: innermost,
  term: none,
  code: none,
  math: none,
  figure: none,
  caption: none,
  thematicBreak: none,
  separator: none,
  table: none,
}

/** The same thing outside of all containers that it can do without: its style is the one that the other's builds on. */
export const baseStanding = (standing: Standing): Standing => ({
  kind: plainKind(standing.kind),
  path: ownPaths[standing.kind.type](standing),
})
