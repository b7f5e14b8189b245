import { wordsIn, type Alignable } from '../compare/align.ts'
import { segmentsOf, stretchOf } from '../compare/segments.ts'
import { parse } from '../read/markdown/parse.ts'

/** A block of Markdown, or its front matter, with its bytes. */
export interface Chunk {
  readonly text: string
  readonly kind: string
}

/** Markdown cut into blocks, and what stands before, between and behind them: one gap more than there are blocks. */
export interface Chunks {
  readonly chunks: readonly Chunk[]
  readonly gaps: readonly string[]
}

/** Cuts Markdown into its blocks; joined with its gaps, they are the text again. */
export function chunksOf(source: string): Chunks {
  const { children } = parse(source, true)
  const yaml = children.filter(({ type }) => type === 'yaml')
  const body = segmentsOf(
    children.filter(({ type }) => type !== 'yaml'),
    [],
    () => undefined,
    source,
  )
  const stretches = [
    ...yaml.map(node => ({ ...stretchOf(node), kind: 'yaml' })),
    ...body.map(({ start, end, nodes }) => ({ start, end, kind: nodes.at(-1)?.type ?? '' })),
  ]
  const ends = [0, ...stretches.map(({ end }) => end)]
  return {
    chunks: stretches.map(({ start, end, kind }) => ({ text: source.slice(start, end), kind })),
    gaps: ends.map((end, index) => source.slice(end, stretches[index]?.start)),
  }
}

/** A chunk as it can be found again in another version. */
export const alignableChunk = ({ text, kind }: Chunk): Alignable => ({
  key: text,
  kind,
  words: wordsIn(text),
  ...(kind === 'yaml' ? { id: 'front matter' } : {}),
})
