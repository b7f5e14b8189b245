import type { Catalog } from '@stet/core'

/** All that reading a page back can say. */
export const catalog = {
  'site/page-not-ours': ({ file }: { file: string }) => ({
    severity: 'error',
    message: `“${file}” is not an article's page that Stet wrote, so nothing is read from it.`,
    hint: 'Import it as HTML from elsewhere.',
  }),
  'site/element-unknown': ({ name }: { name: string }) => ({
    severity: 'warning',
    message: `The page holds a <${name}> where Stet writes none; its words are kept.`,
    hint: 'Somebody changed the page by hand. Look whether the words still say what was meant.',
  }),
  'site/too-deep': ({ limit }: { limit: number }) => ({
    severity: 'warning',
    message: `Elements stand more than ${limit} deep in one another; what is deeper is read as plain words.`,
    hint: 'Somebody changed the page by hand. Look at the words that are kept.',
  }),
} as const satisfies Catalog
