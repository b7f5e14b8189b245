import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cpuOfProcesses, isThere } from './children.ts'
import { articleMarkdown, pictureName } from './markdown.ts'
import { barChart } from './picture.ts'
import { readArticle, wordWriter, type Read } from './stet.ts'

/** The CPU seconds that one article took, and the bytes that it has, on average. */
export interface Share {
  readonly cpuSeconds: number
  readonly bytes: number
}

export interface Contest {
  readonly words: number
  /** Read from Markdown and composed, all in one process. */
  readonly reading: Share
  /** Written, all in one process. */
  readonly together: Share
  readonly apart: Share
  /** Absent where Pandoc is not installed. */
  readonly pandoc?: Share
}

const batch = 20

const average = (shares: readonly Share[]): Share => ({
  cpuSeconds: shares.reduce((sum, share) => sum + share.cpuSeconds, 0) / shares.length,
  bytes: shares.reduce((sum, share) => sum + share.bytes, 0) / shares.length,
})

const sizes = (folders: readonly string[], name: string): number =>
  folders.reduce((sum, folder) => sum + readFileSync(join(folder, name)).length, 0)

/** Each of some articles in a process of its own. */
const eachApart = (folders: readonly string[], name: string, command: readonly string[]): Share => ({
  cpuSeconds:
    cpuOfProcesses(
      folders.map(folder => command.map(word => word.replace('{}', folder))),
      folders[0] ?? '.',
    ) / folders.length,
  bytes: sizes(folders, name) / folders.length,
})

/** The CPU seconds that something takes in this process, its other threads included, for each of so many. */
async function shareOf<Result>(count: number, work: () => Promise<Result>): Promise<readonly [Result, number]> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1e6 / count]
}

/** Makes Word files of so many articles of about so many words, in turn by us in this process, by Pandoc and by us in a process for each. */
export async function contest(count: number, words: number, folder: string, stet: string): Promise<Contest> {
  const folders = Array.from({ length: count }, (_, index) => {
    const own = join(folder, String(index))
    mkdirSync(own, { recursive: true })
    writeFileSync(join(own, 'article.md'), articleMarkdown(words, index + 1))
    writeFileSync(join(own, pictureName), barChart(640, 360))
    return own
  })
  const shares: {
    readonly reading: Share[]
    readonly together: Share[]
    readonly apart: Share[]
    readonly pandoc: Share[]
  } = {
    reading: [],
    together: [],
    apart: [],
    pandoc: [],
  }
  const write = wordWriter()
  const pandoc = ['pandoc', '{}/article.md', '--resource-path={}', '-o', '{}/pandoc.docx']
  const ours = [process.execPath, stet, 'convert', '{}/article.md', '-o', '{}/apart.docx']
  for (let from = 0; from < count; from += batch) {
    const some = folders.slice(from, from + batch)
    const [read, readSeconds] = await shareOf(some.length, async () => {
      const made: Read[] = []
      for (const own of some) made.push(await readArticle(readFileSync(join(own, 'article.md'), 'utf8'), own))
      return made
    })
    const [, writeSeconds] = await shareOf(some.length, async () => {
      for (const [index, own] of some.entries()) writeFileSync(join(own, 'ours.docx'), await write(read[index] as Read))
    })
    shares.reading.push({ cpuSeconds: readSeconds, bytes: sizes(some, 'article.md') / some.length })
    shares.together.push({ cpuSeconds: writeSeconds, bytes: sizes(some, 'ours.docx') / some.length })
    if (isThere('pandoc')) shares.pandoc.push(eachApart(some, 'pandoc.docx', pandoc))
    shares.apart.push(eachApart(some, 'apart.docx', ours))
  }
  return {
    words:
      folders.reduce((sum, own) => sum + readFileSync(join(own, 'article.md'), 'utf8').split(/\s+/).length, 0) / count,
    reading: average(shares.reading),
    together: average(shares.together),
    apart: average(shares.apart),
    ...(shares.pandoc.length > 0 ? { pandoc: average(shares.pandoc) } : {}),
  }
}
