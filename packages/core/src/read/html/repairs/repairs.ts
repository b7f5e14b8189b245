import type { Node } from '../tree.ts'
import { embeds } from './embeds.ts'
import { lazyImages } from './lazy-images.ts'
import { linkTargets } from './link-targets.ts'
import { links } from './links.ts'
import type { Page, Repair } from './repair.ts'

const repairs: readonly Repair[] = [lazyImages, embeds, linkTargets, links]

/** Mends what is known to be damaged in HTML that was saved or pasted. */
export const repaired = (nodes: readonly Node[], page: Page): readonly Node[] =>
  repairs.reduce((mended, repair) => repair(mended, page), nodes)
