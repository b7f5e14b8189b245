import { createInterface } from 'node:readline'
import { guessOf, type Diagnostic, type Sink } from '@stet/core'
import { whereOf } from '@stet/core/project'
import type { Read, Reading } from './formats.ts'
import type { Input } from './input.ts'

/** A reading that a person agreed to, and what was said in it. */
export interface Agreed {
  readonly found: Reading
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a file and asks about each guess that can be declined, on standard input and error; declined ones are read anew without them,
 * until nothing new is guessed. No answer, and the end of the input, mean yes.
 */
export async function readAsking(read: Read, input: Input): Promise<Agreed> {
  const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  const declined = new Set<string>()
  const asked = new Set<string>()
  for (;;) {
    const diagnostics: Diagnostic[] = []
    const sink: Sink = diagnostic => diagnostics.push(diagnostic)
    const found = await read({ ...input, declined }, sink)
    const before = declined.size
    for (const diagnostic of diagnostics) {
      const guess = guessOf(diagnostic)
      if (guess === undefined || asked.has(guess)) continue
      asked.add(guess)
      process.stderr.write(`${whereOf(diagnostic)} ${diagnostic.message}\nIs that right? [Y/n] `)
      const { value, done } = await answers.next()
      if (!done && /^\s*n/i.test(value)) declined.add(guess)
    }
    if (declined.size === before) {
      process.stdin.pause()
      return { found, diagnostics }
    }
  }
}
