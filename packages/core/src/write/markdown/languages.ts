import { directionOfLanguage } from '../../language/index.ts'
import { walkInlinesOf, type Block } from '../../model/index.ts'
import { attribute } from './characters.ts'

/** The one language in which all words of a block are, where it is another than that of what is around it. */
export function languageOf(block: Block): string | undefined {
  const languages = new Set<string | undefined>()
  for (const inline of walkInlinesOf([block])) if (inline.type === 'text') languages.add(inline.language)
  const [only] = languages
  return languages.size === 1 ? only : undefined
}

/** Blocks that follow each other in one language, or in that of what is around them. */
export interface Passage {
  readonly language: string | undefined
  readonly blocks: readonly Block[]
}

/** Divides blocks where their language changes. */
export function passages(blocks: readonly Block[]): readonly Passage[] {
  const found: { language: string | undefined; blocks: Block[] }[] = []
  for (const block of blocks) {
    const language = languageOf(block)
    const last = found.at(-1)
    if (last && last.language === language) last.blocks.push(block)
    else found.push({ language, blocks: [block] })
  }
  return found
}

/** The attributes that say a passage's language and direction. */
export const languageAttributes = (language: string): string =>
  ` lang=${attribute(language)}${directionOfLanguage(language) === 'rtl' ? ' dir="rtl"' : ''}`
