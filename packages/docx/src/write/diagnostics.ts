import type { Catalog } from '@stet/core'

/** What the Word writer can say about an article. */
export const catalog = {
  'docx/image-broken': (detail: { source: string; reason: string }) => ({
    severity: 'error',
    message: `The picture ${detail.source} cannot be drawn (${detail.reason}), so the Word file shows its alternative text instead.`,
    hint: 'Save the picture again as PNG, JPEG or SVG.',
  }),
  'docx/formula-as-text': (detail: { value: string; reason: string }) => ({
    severity: 'warning',
    message: `The formula “${detail.value}” cannot be set as a Word formula (${detail.reason}), so it stands as its TeX.`,
    hint: 'Write it with the usual commands of TeX mathematics.',
  }),
  'docx/characters-left-out': (detail: { count: number }) => ({
    severity: 'warning',
    message: `${detail.count === 1 ? 'A control character was' : `${detail.count} control characters were`} left out, because a Word file cannot hold them.`,
    hint: 'Remove them from the source; they usually come from copying out of another program.',
  }),
  'docx/heading-too-deep': (detail: { level: number }) => ({
    severity: 'warning',
    message: `A heading of level ${detail.level} looks like one of level 9, because Word has no deeper ones.`,
    hint: 'Use fewer levels of headings.',
  }),
  'docx/list-too-deep': (detail: { depth: number }) => ({
    severity: 'warning',
    message: `A list nested ${detail.depth} deep is indented like one nested 9 deep, because Word has no deeper ones.`,
    hint: 'Nest lists less deeply.',
  }),
  'docx/table-too-wide': (detail: { columns: number; most: number }) => ({
    severity: 'error',
    message: `A table has ${detail.columns} columns, but Word opens at most ${detail.most}, so the last column holds the words of all behind it.`,
    hint: 'Divide the table, or exchange its rows and columns.',
  }),
  'docx/link-too-long': (detail: { url: string }) => ({
    severity: 'warning',
    message: `A link’s address is longer than Word can open (2,079 characters): ${detail.url.slice(0, 60)}…`,
    hint: 'Use a shorter address.',
  }),
} as const satisfies Catalog
