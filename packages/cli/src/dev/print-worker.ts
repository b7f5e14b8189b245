import { parentPort, workerData } from 'node:worker_threads'
import type { Diagnostic } from '@stet/core'
import { located, type FileTask } from '@stet/core/project'
import type { PrintedFormat, PrintJob, PrintResult } from './printer.ts'

const tasks: { readonly [Format in PrintedFormat]: (root: string) => Promise<FileTask> } = {
  pdf: async root => (await import('@stet/pdf')).pdfTask(root),
  docx: async root => (await import('@stet/docx')).wordTask(root),
}

const { format, root } = workerData as { readonly format: PrintedFormat; readonly root: string }
const task = await tasks[format](root)

interface Shop {
  /** The configuration that its writers keep, as JSON: each job brings a copy of its own. */
  readonly configured: string
  readonly diagnostics: readonly Diagnostic[]
  readonly writerOf: Awaited<ReturnType<FileTask['writer']>>
}

/** What all articles of a configuration share, made once. */
function shops(): (configuration: PrintJob['configuration']) => Promise<Shop> {
  let shop: Shop | undefined
  return async configuration => {
    const configured = JSON.stringify(configuration)
    if (shop?.configured === configured) return shop
    const diagnostics: Diagnostic[] = []
    const writerOf = await task.writer(configuration, diagnostic => diagnostics.push(diagnostic))
    return (shop = { configured, diagnostics, writerOf })
  }
}

const shopFor = shops()

async function print({ number, configuration, built }: PrintJob): Promise<PrintResult> {
  const { writerOf, diagnostics: ofAll } = await shopFor(configuration)
  const diagnostics = [...ofAll]
  const { article, assets, places } = built
  const bytes = await writerOf(built).write(article, assets, diagnostic =>
    diagnostics.push(located(diagnostic, places)),
  )
  const pages = await task.pages?.(bytes)
  return { number, printed: { bytes, diagnostics, ...(pages === undefined ? {} : { pages }) } }
}

parentPort?.on('message', (job: PrintJob) => {
  print(job).then(
    result => parentPort?.postMessage(result),
    (fault: Error) => parentPort?.postMessage({ number: job.number, reason: fault.message } satisfies PrintResult),
  )
})
