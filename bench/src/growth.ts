import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Cost } from './measure.ts'

/** What a text of some length took, in a process of its own. */
export interface Growth {
  readonly pages: number
  /** The middle of the runs. */
  readonly cost: Cost
  /** The most memory that the process had at once: program, fonts, text and PDF. */
  readonly peakBytes: number
}

/** Measures a text of about so many pages in a process of its own. */
export function growthOf(setter: 'stet' | 'typst', pages: number, runs: number): Growth {
  const child = fileURLToPath(new URL('growth-child.js', import.meta.url))
  const said = execFileSync(process.execPath, [child, setter, String(pages), String(runs)], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  })
  return JSON.parse(said) as Growth
}
