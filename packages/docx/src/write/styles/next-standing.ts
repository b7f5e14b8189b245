import { handle, type Handlers } from '@stet/core'
import type { Kind, Standing } from '../../style/standing.ts'
import type { Path } from '../../style/step.ts'

const text = (path: Path): Standing => ({ kind: { type: 'text' }, path })

const itself = (): undefined => undefined
const runningText = (_: Kind, path: Path): Standing => text(path)

const nextStandings: Handlers<Kind, Path, Standing | undefined> = {
  text: itself,
  bulletItem: itself,
  numberItem: itself,
  definition: (_, path) => ({ kind: { type: 'term' }, path: path.slice(0, -1) }),
  term: (_, path) => ({ kind: { type: 'definition' }, path: [...path, { type: 'definition' }] }),
  code: itself,
  math: runningText,
  figure: runningText,
  caption: runningText,
  thematicBreak: runningText,
  attribution: (_, path) => text(path.slice(0, -1)),
  calloutTitle: runningText,
  separator: runningText,
  table: itself,
}

/** What the paragraph is that a person types next: undefined where it is the same. */
export const nextStanding = ({ kind, path }: Standing): Standing | undefined => handle(nextStandings, kind, path)
