import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Diagnostic } from '@stet/core'
import type { BuiltArticle, Configuration } from '@stet/core/project'

/** The forms that are written beside the site. */
export type PrintedFormat = 'pdf' | 'docx'

/** A file of one article, and what its writing had to say. */
export interface Printed {
  readonly bytes: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
  readonly pages?: number
}

/** One order to the thread that prints. */
export interface PrintJob {
  readonly number: number
  readonly configuration: Configuration
  readonly built: BuiltArticle
}

/** The thread's answer. */
export type PrintResult =
  | { readonly number: number; readonly printed: Printed }
  | { readonly number: number; readonly reason: string }

/** Prints one format in a thread of its own, one article at a time, so that pages are served meanwhile. */
export interface Printer {
  /** Undefined where the file was no longer wanted when its turn came. */
  readonly print: (
    configuration: Configuration,
    built: BuiltArticle,
    isWanted: () => boolean,
  ) => Promise<Printed | undefined>
  readonly close: () => Promise<unknown>
}

/** Starts a thread that prints a format of the publication at `root`. */
export function startPrinter(format: PrintedFormat, root: string): Printer {
  const worker = new Worker(new URL(`./print-worker${extname(import.meta.filename)}`, import.meta.url), {
    workerData: { format, root },
  })
  worker.setMaxListeners(0)
  const ask = (job: PrintJob): Promise<Printed> =>
    new Promise((done, failed) => {
      const hear = (result: PrintResult) => {
        if (result.number !== job.number) return
        worker.off('message', hear).off('error', failed)
        if ('printed' in result) done(result.printed)
        else failed(new Error(result.reason))
      }
      worker.on('message', hear).once('error', failed)
      worker.postMessage(job)
    })
  let turn: Promise<unknown> = Promise.resolve()
  let number = 0
  return {
    print: (configuration, built, isWanted) => {
      const printed = turn.then(() => (isWanted() ? ask({ number: ++number, configuration, built }) : undefined))
      turn = printed.catch(() => undefined)
      return printed
    },
    close: () => worker.terminate(),
  }
}
