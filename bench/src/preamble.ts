import type { Metadata } from '@stet/core'
import { page } from './geometry.ts'

const { width, height, measure, top, bottom, text } = page

/** Lines that are exactly as far apart as Stet's: the letters' own edges are set aside, and nothing is added between. */
const lines = (leading: number): string => `top-edge: ${leading * 0.72}pt, bottom-edge: ${-leading * 0.28}pt`

/** How a document looks: page, type, running head and foot, headings, lists and tables as Stet sets them. */
export const preamble = ({ title, language }: Metadata): string => `
#set document(title: ${JSON.stringify(title)}, date: datetime(year: 2026, month: 1, day: 1))
#set page(width: ${width}pt, height: ${height}pt,
  margin: (x: ${(width - measure) / 2}pt, top: ${top}pt, bottom: ${bottom}pt),
  header: context if counter(page).get().first() > 1 { text(font: "Source Sans 3", size: 8.6pt, ${JSON.stringify(title)}) },
  footer: context text(font: "Source Sans 3", size: 8.6pt, counter(page).display("1 of 1", both: true)))
#set text(font: "${text.font}", size: ${text.size}pt, lang: ${JSON.stringify(language)}, hyphenate: true, ${lines(text.leading)})
#set smartquote(enabled: false)
#set par(justify: true, linebreaks: "optimized", leading: 0pt, spacing: ${text.gap}pt)
#show heading: set text(font: "Source Sans 3", weight: 600, hyphenate: false, top-edge: 0.95em, bottom-edge: -0.35em)
#show heading: set par(justify: false)
#show heading: set block(above: 20pt, below: 7pt)
#show heading.where(level: 2): set text(size: 15.5pt)
#show heading.where(level: 3): set text(size: 12.6pt)
#set list(indent: 8pt, spacing: 3pt)
#set table(stroke: (x, y) => (bottom: 0.5pt + gray), inset: (x: 6pt, y: 4pt))
#show table: set text(font: "Source Sans 3", size: 8.8pt, hyphenate: false, ${lines(12.2)})
#show table: set par(justify: false)
#show table.cell.where(y: 0): set text(weight: 600)
`
