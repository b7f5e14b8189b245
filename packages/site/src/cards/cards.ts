import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keepOnly, writeWhole } from '@stet/core/project'
import type { SiteEntry, SiteOptions } from '../write/options.ts'
import { cardFonts, cardOf, drawCard } from './card.ts'

/** What changes when cards are drawn in another way, so that none drawn before is used. */
const drawing = 1

/**
 * Gives each article a card image. Cards are kept in a folder (`cache`) by what they say and how they look; the cards that no
 * article has any more are taken away. An article whose letters the theme's fonts lack has none. Nor has any where the
 * site's address is not known: card images are known by full addresses alone (https://ogp.me/).
 */
export async function withCards(
  entries: readonly SiteEntry[],
  site: SiteOptions,
  cache: string,
): Promise<readonly SiteEntry[]> {
  if (site.baseUrl === undefined) return entries
  const fonts = cardFonts(site)
  const face = createHash('sha256').update(String(drawing))
  for (const { bytes } of fonts) face.update(bytes)
  const look = face.digest('hex')
  const kept: string[] = []
  const carded: SiteEntry[] = []
  for (const entry of entries) {
    const content = cardOf(entry.article.metadata, site)
    const name = `${createHash('sha256')
      .update(JSON.stringify([look, content]))
      .digest('hex')
      .slice(0, 32)}.png`
    kept.push(name)
    const path = join(cache, name)
    const known = await readFile(path).catch(() => undefined)
    const card = known ?? (await drawCard(content, fonts)) ?? new Uint8Array()
    if (!known) await writeWhole(path, card)
    carded.push(card.length === 0 ? entry : { ...entry, card })
  }
  await keepOnly(cache, kept)
  return carded
}
