import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { count, kilobytes, markdownTable, seconds, times } from '../report.ts'
import { cpuOfProcesses } from './children.ts'
import { contest, type Share } from './contest.ts'
import { articleMarkdown, pictureName } from './markdown.ts'
import { barChart } from './picture.ts'
import { readArticle, wordWriter } from './stet.ts'

const articles = Number(process.argv[2] ?? 200)
const wordsEach = 1500
/** A hundred pages of about four hundred words. */
const longWords = 40_000

const stet = fileURLToPath(new URL('../../../packages/cli/bin/stet.js', import.meta.url))
const readChild = fileURLToPath(new URL('read-child.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))

const milliseconds = (share: Share): string => `${(share.cpuSeconds * 1000).toFixed(1)} ms`

try {
  const { words, reading, together, apart, pandoc } = await contest(articles, wordsEach, folder, stet)
  const row = (name: string, share: Share) => [
    name,
    milliseconds(share),
    pandoc ? times(pandoc.cpuSeconds / share.cpuSeconds) : '–',
    kilobytes(share.bytes),
  ]
  const table = [
    [`${articles} articles of ${count(words)} words`, 'CPU time for each', 'Pandoc : this', 'Size of each'],
    row('Stet writes them, all in one process', together),
    row('Stet reads the Markdown and writes them, all in one process', {
      cpuSeconds: reading.cpuSeconds + together.cpuSeconds,
      bytes: together.bytes,
    }),
    row('Stet, each in a process of its own', apart),
    ...(pandoc ? [row('Pandoc, each in a process of its own', pandoc)] : []),
  ]
  const long = articleMarkdown(longWords, 1)
  writeFileSync(join(folder, pictureName), barChart(640, 360))
  const file = join(folder, 'long.docx')
  writeFileSync(file, await wordWriter()(await readArticle(long, folder)))
  const readSeconds = cpuOfProcesses([[process.execPath, readChild, file]], folder)
  const reads = [
    [`A Word file of ${count(long.split(/\s+/).length)} words, about 100 pages`, 'CPU time'],
    ['Read into an article, with starting the process', seconds(readSeconds)],
  ]
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`)
  console.log(`${markdownTable(table)}\n\n${markdownTable(reads)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
