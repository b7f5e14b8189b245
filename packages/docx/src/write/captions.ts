import type { Caption } from '@stet/core'
import type { Context } from './context.ts'
import { paragraph } from './paragraphs.ts'
import { field, letters, run } from './runs.ts'
import type { Tree } from '../xml/tree.ts'

/** What stands between a label and the words of a caption. */
export const captionStop = '. '

/**
 * A caption: its label with its number as a SEQ field, whose result is there already (ECMA-376 17.16.5.56), then its words.
 * The sequence tells whether it belongs to a figure or a table.
 */
export function caption(
  { label, content }: Caption,
  sequence: 'Figure' | 'Table',
  block: string,
  context: Context,
): Tree {
  const place = { facts: context.facts, traits: ['captionLabel'] } as const
  const [, word = label, number] = /^(.*?)(\d+)$/.exec(label) ?? []
  const numbered =
    number === undefined ? [] : field(`SEQ ${sequence} \\* ARABIC`, number, context.facts.register.traits(place.traits))
  return paragraph(
    {
      kind: { type: 'caption' },
      block,
      content,
      before: [...(word === '' ? [] : [run(letters(word), place)]), ...numbered, run(letters(captionStop), place)],
      keepNext: sequence === 'Table',
    },
    context,
  )
}
