import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inOrder, type Diagnostic } from '../diagnostic/index.ts'
import type { Done } from './build-content.ts'
import { printDiagnostic, tally, tallyInWords } from './print.ts'
import { withProgress, type Step } from './progress.ts'

/** Reads sources from a publication's folder for the printing of diagnostics, each once. */
export function sourceTexts(root: string): (file: string) => string | undefined {
  const texts = new Map<string, string | undefined>()
  return file => {
    if (!texts.has(file)) {
      try {
        texts.set(file, readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, ''))
      } catch {
        texts.set(file, undefined)
      }
    }
    return texts.get(file)
  }
}

/** Whether the terminal behind a stream shows colours; `NO_COLOR` and `FORCE_COLOR` decide first. */
export const showsColor = (stream: NodeJS.WriteStream): boolean =>
  process.env['NO_COLOR'] ? false : process.env['FORCE_COLOR'] ? process.env['FORCE_COLOR'] !== '0' : stream.isTTY

/** Prints diagnostics for a person. */
export function printDiagnostics(root: string, diagnostics: readonly Diagnostic[]): void {
  const printing = { color: showsColor(process.stderr), textOf: sourceTexts(root) }
  for (const diagnostic of inOrder(diagnostics)) console.error(`${printDiagnostic(diagnostic, printing)}\n`)
}

/** Runs one task of a build: shows its progress, then what a person should know of the articles under `root`. `noun` is what it makes. */
export async function runTask<Entry>(
  title: string,
  root: string,
  work: (step: Step) => Promise<Done<Entry>>,
  noun: { readonly one: string; readonly many: string } = { one: 'article', many: 'articles' },
): Promise<Done<Entry>> {
  const done = await withProgress(title, work, ({ entries, diagnostics }) => {
    const count = `${entries.length} ${entries.length === 1 ? noun.one : noun.many}`
    return `${count}, ${tallyInWords(tally(diagnostics))}`
  })
  printDiagnostics(root, done.diagnostics)
  return done
}
