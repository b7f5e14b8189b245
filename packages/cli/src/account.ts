import { inOrder, type Diagnostic } from '@stet/core'
import { jsonDiagnostic, printDiagnostic, showsColor, sourceTexts, tally } from '@stet/core/project'

/** How a command tells what it found. */
export interface Telling {
  /** As lines of JSON. */
  readonly json?: boolean
  /** Warnings count as errors. */
  readonly strict?: boolean
  /** Standard output is taken by the result itself. */
  readonly resultOnOutput?: boolean
}

/** Texts of sources that are no files, by their names. */
export type Texts = ReadonlyMap<string, string>

/** Tells diagnostics: to a person on standard error, to a program as lines of JSON on standard output where it is free. */
export function tell(
  diagnostics: readonly Diagnostic[],
  { json, resultOnOutput }: Telling,
  root: string,
  texts: Texts = new Map(),
): void {
  if (json) {
    const stream = resultOnOutput ? process.stderr : process.stdout
    for (const diagnostic of inOrder(diagnostics)) stream.write(`${jsonDiagnostic(diagnostic)}\n`)
    return
  }
  const inFiles = sourceTexts(root)
  const textOf = (file: string) => texts.get(file) ?? inFiles(file)
  for (const diagnostic of inOrder(diagnostics))
    process.stderr.write(`${printDiagnostic(diagnostic, { color: showsColor(process.stderr), textOf })}\n\n`)
}

/** The exit code that diagnostics call for: 1 where content was lost or, if `strict`, changed or looks wrong; else 0. */
export function exitCodeOf(diagnostics: readonly Diagnostic[], { strict }: Telling): number {
  const { error, warning } = tally(diagnostics)
  return error > 0 || (strict === true && warning > 0) ? 1 : 0
}
