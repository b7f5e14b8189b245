import type { Catalog } from '@stet/core'

/** All that writing web pages can say. */
export const catalog = {
  'site/link-refused': ({ url }: { url: string }) => ({
    severity: 'error',
    message: `The link to “${url}” is not written, because a web page may only link to http, https, mailto and tel addresses.`,
    hint: 'Its words stand as plain text. Give the link another address.',
  }),
  'site/formula-not-drawn': ({ value, reason }: { value: string; reason: string }) => ({
    severity: 'warning',
    message: `The formula “${value}” cannot be drawn: ${reason}`,
    hint: 'Its TeX is shown as it was written. Correct the TeX to have it drawn.',
  }),
  'site/slug-taken': ({ slug, title }: { slug: string; title: string }) => ({
    severity: 'error',
    message: `“${title}” is left out of the site, because another article already stands in the folder “${slug}”.`,
    hint: 'Give one of the two articles another folder name.',
  }),
  'site/picture-cleaned': ({ source, removed }: { source: string; removed: string }) => ({
    severity: 'warning',
    message: `The drawing “${source}” is published without ${removed}, which may not stand in a picture on a web page.`,
    hint: 'Export it as a plain SVG, and look whether it still shows what it should.',
  }),
  'site/picture-unreadable': ({ source, reason }: { source: string; reason: string }) => ({
    severity: 'error',
    message: `The drawing “${source}” is not published, because it is no sound SVG: ${reason}`,
    hint: 'Its alternative text is shown in its place. Export it anew.',
  }),
  'site/picture-huge': ({ source, width, height }: { source: string; width: number; height: number }) => ({
    severity: 'warning',
    message: `The picture “${source}” has ${width} × ${height} pixels, more than many phones can show.`,
    hint: 'Make it smaller: 3,000 pixels on its longer side are enough for every screen.',
  }),
  'site/base-url-unusable': ({ url }: { url: string }) => ({
    severity: 'warning',
    message: `The base URL “${url}” is not a full http or https address, so pages do not say where they stand.`,
    hint: 'Write it with its scheme, such as https://example.org/reports/.',
  }),
  'site/search-missing': () => ({
    severity: 'warning',
    message: 'The site cannot be searched, because Pagefind does not run on this machine.',
    hint: 'Build the site on Linux, macOS or Windows with its optional packages installed.',
  }),
} as const satisfies Catalog
