import type { Diagnostic } from '../../diagnostic/index.ts'
import type { Draft, DraftBlock, DraftInline } from '../../draft/index.ts'
import { text } from './read.ts'

const words = (content: readonly DraftInline[]): string =>
  content
    .map(inline => {
      if (inline.type === 'lineBreak') return '⏎'
      if (inline.type === 'link') return words(inline.content)
      if (inline.type === 'footnoteReference') return `[^${inline.label}]`
      if (inline.type !== 'text') return ''
      return inline.marks.includes('strong') ? `**${inline.value}**` : inline.value
    })
    .join('')

const cell = (blocks: readonly DraftBlock[]): string => blocks.flatMap(block => outlineOf([block])).join('; ')

/** A run of blocks as lines that a person reads at a glance: `# heading`, `- item`, `=| head |`, `| row |`, `~~~ code`, `***`, `> quote`. */
export function outlineOf(blocks: readonly DraftBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.type === 'paragraph') return [words(block.content)]
    if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${words(block.content)}`]
    if (block.type === 'thematicBreak') return ['***']
    if (block.type === 'code') return ['~~~', ...block.value.split('\n'), '~~~']
    if (block.type === 'list')
      return block.items.flatMap((item, index) => {
        const marker = block.marker.type === 'bullet' ? '-' : `${block.marker.start + index}.`
        return outlineOf(item.blocks).map((line, at) => (at === 0 ? `${marker} ${line}` : `  ${line}`))
      })
    if (block.type === 'table')
      return [
        ...block.head.map(row => `=| ${row.cells.map(({ blocks: inner }) => cell(inner)).join(' | ')} |`),
        ...block.body.map(row => `| ${row.cells.map(({ blocks: inner }) => cell(inner)).join(' | ')} |`),
      ]
    if (block.type === 'quote') return outlineOf(block.blocks).map(line => `> ${line}`)
    return [block.type]
  })
}

/** What the reader makes of lines. */
export interface Reading {
  readonly draft: Draft
  readonly title: string | undefined
  readonly outline: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  readonly codes: readonly string[]
}

/** Reads a text; lines that are given apart are joined by LF. */
export function readText(...lines: readonly string[]): Reading {
  const diagnostics: Diagnostic[] = []
  const draft = text.read({ file: 'test.txt', text: lines.join('\n') }, diagnostic => diagnostics.push(diagnostic))
  return {
    draft,
    title: draft.metadata.title?.value,
    outline: outlineOf(draft.blocks),
    diagnostics,
    codes: diagnostics.map(({ code }) => code),
  }
}
