import type { Node } from '../tree.ts'
import { captions } from './captions.ts'
import { controls } from './controls.ts'
import { embeds } from './embeds.ts'
import { fakedLists } from './faked-lists.ts'
import { footnotes } from './footnotes.ts'
import { formulas } from './formulas.ts'
import { headingLooks } from './heading-looks.ts'
import { layoutTables } from './layout-tables.ts'
import { lazyImages } from './lazy-images.ts'
import { linkTargets } from './link-targets.ts'
import { links } from './links.ts'
import { paragraphBreaks } from './paragraph-breaks.ts'
import { quotationMarks } from './quotation-marks.ts'
import type { Page, Repair } from './repair.ts'
import { styledMarks } from './styled-marks.ts'
import { wordLists } from './word-lists.ts'

/** Each sees what those before it have made: marks before looks, paragraphs before lists of them, notes before links. */
const repairs: readonly Repair[] = [
  controls,
  formulas,
  lazyImages,
  embeds,
  quotationMarks,
  styledMarks,
  wordLists,
  layoutTables,
  paragraphBreaks,
  fakedLists,
  headingLooks,
  captions,
  footnotes,
  linkTargets,
  links,
]

/** Mends what is known to be damaged in HTML that was saved or pasted. */
export const repaired = (nodes: readonly Node[], page: Page): readonly Node[] =>
  repairs.reduce((mended, repair) => repair(mended, page), nodes)
