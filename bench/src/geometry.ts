/** What both set a page by, in points: the page and type sizes that are Stet's defaults. */
export const page = {
  width: 595.28,
  height: 841.89,
  measure: 384,
  top: 82,
  bottom: 88,
  text: { font: 'Source Serif 4', size: 10.5, leading: 15, gap: 7.5 },
} as const
