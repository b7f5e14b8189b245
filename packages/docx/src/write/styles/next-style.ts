import { handle, type Handlers } from '@stet/core'
import { styleName, type Kind, type Standing } from '../../style/standing.ts'
import type { Path } from '../../style/step.ts'

const text = (path: Path): string => styleName({ kind: { type: 'text' }, path })

const itself = (): undefined => undefined
const runningText = (_: Kind, path: Path): string => text(path)

const nextNames: Handlers<Kind, Path, string | undefined> = {
  text: itself,
  bulletItem: itself,
  numberItem: itself,
  definition: (_, path) => styleName({ kind: { type: 'term' }, path: path.slice(0, -1) }),
  term: (_, path) => styleName({ kind: { type: 'definition' }, path: [...path, { type: 'definition' }] }),
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

/** The name of the style of the paragraph that a person types next: undefined where it is the same one. */
export const nextStyle = ({ kind, path }: Standing): string | undefined => handle(nextNames, kind, path)
