import { isMap, Pair, parseDocument, Scalar, YAMLMap, type Node } from 'yaml'
import type { Locate } from '../html/places.ts'
import { placeOf, wordsOf, type Context } from './yaml-nodes.ts'

/** A map of the front matter, or one top-level entry of it, with the way from its offsets to places. */
export interface Part {
  readonly map: YAMLMap
  readonly context: Context
}

/** The front matter as one map; where its syntax is broken, each top-level entry on its own, so that the others are kept. */
export function partsOf(context: Context): readonly Part[] {
  const { contents, errors } = documentOf(context.yaml)
  if (errors.length === 0) {
    if (isMap(contents)) return [{ map: contents, context }]
    if (contents !== null && wordsOf(contents) !== '')
      context.report('markdown/front-matter-shape', {}, placeOf(contents, context))
    return []
  }
  return [...context.yaml.matchAll(/^[^\s#][^\n]*(?:\n(?:[ \t-][^\n]*)?)*/gm)].flatMap(match => {
    const locate: Locate = (start, end) => context.locate(match.index + start, match.index + end)
    return partOf({ ...context, yaml: match[0], locate })
  })
}

/** One entry; where only a colon or another sign in its line of text breaks it, that line is kept as it stands. */
function partOf(context: Context): readonly Part[] {
  const { contents, errors } = documentOf(context.yaml)
  const [error] = errors
  if (!error) return isMap(contents) ? [{ map: contents, context }] : []
  context.report('markdown/front-matter-syntax', { problem: sentence(error.message) }, context.locate(...error.pos))
  const [, key, gap, value] = /^([\w-]+):([ \t]+)([^\n]*\S)\s*$/.exec(context.yaml) ?? []
  if (key === undefined || gap === undefined || value === undefined) return []
  const map = new YAMLMap<Node, Node>()
  const start = key.length + 1 + gap.length
  map.items.push(new Pair<Node, Node>(scalar(key, 0), scalar(value, start)))
  return [{ map, context }]
}

function scalar(value: string, start: number): Scalar {
  const node = new Scalar(value)
  node.range = [start, start + value.length, start + value.length]
  return node
}

const documentOf = (yaml: string) =>
  parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })

const sentence = (message: string) => (/[.!?]$/.test(message) ? message : `${message}.`)
