import { NodeCompiler, type RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler'
import { tmpdir } from 'node:os'
import { fontFiles } from './fonts.ts'
import type { Made } from './measure.ts'

/** Sets Typst markup as a PDF. Throws at errors and at warnings, such as a font that it does not have. */
export type SetTypst = (markup: string, options?: RenderPdfOpts) => Made

/** Typst in this process, its fonts loaded. What it remembers of an earlier text is taken away before each. */
export function typst(): SetTypst {
  const compiler = NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs: [...fontFiles()] }] })
  return (markup, options = {}) => {
    compiler.evictCache(0)
    const compiled = compiler.compile({ mainFileContent: markup })
    const problem = compiled.takeDiagnostics()
    if (!compiled.result || problem)
      throw new Error(`Typst says: ${JSON.stringify(problem?.shortDiagnostics ?? 'no document')}`)
    return { bytes: compiler.pdf(compiled.result, options), pages: compiled.result.numOfPages }
  }
}
