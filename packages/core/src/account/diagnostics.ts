import type { Catalog } from '../diagnostic/index.ts'
import { shortened } from './shortened.ts'

/** What the account can say: both are faults of Stet's own, found before they reach a reader. */
export const catalog = {
  'account/lost': (detail: { words: string }) => ({
    severity: 'error',
    message: `“${shortened(detail.words)}” stands in the source, but neither in the article nor among what was taken out of it.`,
    hint: 'Put it into the article by hand, and report the source: Stet should have kept it or said why not.',
  }),
  'account/invented': (detail: { words: string }) => ({
    severity: 'error',
    message: `“${shortened(detail.words)}” stands in the article, but not in the source.`,
    hint: 'Take it out of the article by hand, and report the source: Stet should invent nothing.',
  }),
} as const satisfies Catalog
