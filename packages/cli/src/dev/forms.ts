import { reporter, type Diagnostic } from '@stet/core'
import type { Configuration } from '@stet/core/project'
import type { Download } from '@stet/site'
import { catalog } from '../diagnostics.ts'
import type { DeskArticle } from './desk.ts'
import { openOffice } from './office.ts'
import { startPrinter, type Printed, type PrintedFormat } from './printer.ts'

/** The forms of an article beside its page: its PDF, its Word file, and how LibreOffice shows that. */
export type Form = PrintedFormat | 'rendering'

/** The forms of articles, made when they are asked for. */
export interface Forms {
  /** Sees to it that all forms of an article are those of what was last read; `tell` hears of each that is ready. */
  readonly renew: (article: DeskArticle, configuration: Configuration, tell: () => void) => void
  /** The form that is being made, or was made last. */
  readonly await: (slug: string, form: Form) => Promise<Uint8Array | undefined>
  /** The form that was made last. */
  readonly last: (slug: string, form: Form) => Uint8Array | undefined
  readonly downloadsOf: (slug: string) => readonly Download[]
  readonly saidOf: (slug: string) => readonly Diagnostic[]
  readonly isRendered: boolean
  readonly close: () => Promise<void>
}

/** What is known of the forms of one article. */
interface Shelf {
  readonly article: DeskArticle
  readonly configuration: Configuration
  readonly printed: Map<PrintedFormat, Printed>
  readonly files: Map<Form, Uint8Array>
  readonly making: Map<Form, Promise<unknown>>
}

const names: { readonly [Format in PrintedFormat]: string } = { pdf: 'The PDF', docx: 'The Word file' }

/** Starts what makes forms: a thread for each format, and LibreOffice where the machine has it. */
export function openForms(root: string): Forms {
  const printers = { pdf: startPrinter('pdf', root), docx: startPrinter('docx', root) }
  const office = openOffice()
  const shelves = new Map<string, Shelf>()

  const print = async (format: PrintedFormat, shelf: Shelf, isWanted: () => boolean): Promise<void> => {
    const { article, configuration, printed, files } = shelf
    try {
      const made = await printers[format].print(configuration, article.built, isWanted)
      if (!made || !isWanted()) return
      printed.set(format, made)
      files.set(format, made.bytes)
    } catch (fault) {
      const diagnostics: Diagnostic[] = []
      const report = reporter(catalog, diagnostic => diagnostics.push(diagnostic))
      report('cli/not-made', { what: names[format], reason: (fault as Error).message })
      printed.set(format, { bytes: new Uint8Array(), diagnostics })
    }
  }

  const renew = (article: DeskArticle, configuration: Configuration, tell: () => void): void => {
    const { slug } = article.built
    const before = shelves.get(slug)
    if (before?.article.built === article.built && before.configuration === configuration) return
    const shelf: Shelf = {
      article,
      configuration,
      printed: new Map(before?.printed),
      files: new Map(before?.files),
      making: new Map(),
    }
    shelves.set(slug, shelf)
    const isWanted = () => shelves.get(slug) === shelf
    const show = async (): Promise<void> => {
      const word = shelf.files.get('docx')
      const rendering = word && isWanted() ? await office?.render(word, isWanted) : undefined
      if (rendering && isWanted()) shelf.files.set('rendering', rendering)
    }
    const pdf = print('pdf', shelf, isWanted).then(tell)
    const word = print('docx', shelf, isWanted).then(tell)
    shelf.making.set('pdf', pdf).set('docx', word).set('rendering', word.then(show).then(tell))
  }

  const download = (slug: string, format: PrintedFormat): readonly Download[] => {
    const made = shelves.get(slug)?.printed.get(format)
    if (!made) return []
    const pages = made.pages === undefined ? {} : { pages: made.pages }
    return [{ format, path: `${slug}.${format}`, size: made.bytes.length, ...pages }]
  }

  return {
    renew,
    await: async (slug, form) => {
      await shelves.get(slug)?.making.get(form)
      return shelves.get(slug)?.files.get(form)
    },
    last: (slug, form) => shelves.get(slug)?.files.get(form),
    downloadsOf: slug => [...download(slug, 'pdf'), ...download(slug, 'docx')],
    saidOf: slug => [...(shelves.get(slug)?.printed.values() ?? [])].flatMap(({ diagnostics }) => diagnostics),
    isRendered: office !== undefined,
    close: async () => {
      await Promise.all([printers.pdf.close(), printers.docx.close()])
      office?.close()
    },
  }
}
