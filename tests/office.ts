import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Opens bytes in LibreOffice and saves them in a format, in a folder of the test's own; throws where it saves nothing. */
export function resaved(bytes: Uint8Array, format: string, folder: string): Uint8Array {
  const place = mkdtempSync(join(folder, 'office-'))
  const profile = pathToFileURL(join(folder, 'profile')).href
  const file = join(place, 'article.docx')
  const out = join(place, 'saved')
  writeFileSync(file, bytes)
  execFileSync(
    'soffice',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format, '--outdir', out, file],
    { stdio: 'ignore' },
  )
  return readFileSync(join(out, `article.${format.split(':')[0]}`))
}
