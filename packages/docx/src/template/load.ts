import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reporter, type Sink } from '@stet/core'
import { catalog } from './diagnostics.ts'
import { readTemplate, type Template } from './template.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
}

/** Reads the Word template at a path from the publication’s root; undefined, and reported, where it cannot be used. */
export async function loadTemplate(root: string, path: string, sink: Sink): Promise<Template | undefined> {
  try {
    return readTemplate(await readFile(join(root, path)), path, sink)
  } catch (fault) {
    const { code = '', message } = fault as NodeJS.ErrnoException
    reporter(catalog, sink)('docx/template-unreadable', { path, reason: reasons[code] ?? message })
    return undefined
  }
}
