import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { contest, pace } from './contest.ts'
import { growthOf, type Growth } from './growth.ts'
import { lineQuality } from './line-quality.ts'
import { count, kilobytes, markdownTable, megabytes, milliseconds, percent, seconds, times } from './report.ts'
import { seedSizes } from './seed-sizes.ts'
import { textOf } from './texts.ts'

const runs = 5
const root = fileURLToPath(new URL('../..', import.meta.url))

const { stet, typst } = await contest(textOf(250), runs)
const lines = { stet: await lineQuality(stet.made.bytes), typst: await lineQuality(typst.made.bytes) }
const row = (name: string, ours: number, theirs: number, show: (value: number) => string, ratio = ours / theirs) => [
  name,
  show(ours),
  show(theirs),
  times(ratio),
]
const pages = (value: number): string => value.toFixed(1)
const stretch = (value: number): string => value.toFixed(3)
const main = [
  [`A text of ${stet.made.pages} pages`, 'Stet', 'Typst', 'Stet : Typst'],
  row('Pages', stet.made.pages, typst.made.pages, count),
  row('Wall time', stet.usual.wallSeconds, typst.usual.wallSeconds, milliseconds),
  row('CPU time', stet.usual.cpuSeconds, typst.usual.cpuSeconds, seconds),
  row('**Pages for each CPU second**', pace(stet), pace(typst), pages),
  row('CPU time of the first run', stet.first.cpuSeconds, typst.first.cpuSeconds, seconds),
  row('Size', stet.made.bytes.length, typst.made.bytes.length, kilobytes),
  row('Justified lines', lines.stet.lines, lines.typst.lines, count),
  row('Stretch of spaces, mean', lines.stet.mean, lines.typst.mean, stretch),
  row('**Stretch of spaces, standard deviation**', lines.stet.deviation, lines.typst.deviation, stretch),
  row('Lines over 50 % looser', lines.stet.looseShare, lines.typst.looseShare, percent),
  row('Lines that end in a hyphen', lines.stet.hyphenShare, lines.typst.hyphenShare, percent),
]

const perPage = ({ cost, pages: made }: Growth): number => cost.cpuSeconds / made
const lengths = [
  [50, 5],
  [500, 3],
  [2000, 1],
] as const
const stetGrowth = lengths.map(([length, times]) => growthOf('stet', length, times))
const typstGrowth = lengths.map(([length, times]) => growthOf('typst', length, times))
const growthRow = (name: string, growths: readonly Growth[]) =>
  growths.map(growth => [
    `${name}, ${count(growth.pages)} pages`,
    `${((1000 * growth.cost.cpuSeconds) / growth.pages).toFixed(2)} ms`,
    times(perPage(growth) / perPage(growths[0]!)),
    megabytes(growth.peakBytes),
  ])
const growth = [
  ['Each in a process of its own', 'CPU time for a page', 'Against 50 pages', 'Peak memory'],
  ...growthRow('Stet', stetGrowth),
  ...growthRow('Typst', typstGrowth),
]

const sizes = await seedSizes(root)
const weights = [
  ['The seed article', 'Size'],
  ['Stet, PDF/UA-1 and PDF/A-3a, sources attached', kilobytes(sizes.withSources)],
  ['Stet, PDF/UA-1 and PDF/A-2a', kilobytes(sizes.withoutSources)],
  ['Typst, tagged', kilobytes(sizes.typst)],
  ['Typst, PDF/A-2a', kilobytes(sizes.typstArchival)],
]

const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}`
console.log(
  [machine, markdownTable(main), markdownTable(growth), markdownTable(weights)].map(part => `\n${part}\n`).join(''),
)
