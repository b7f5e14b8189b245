import type { KnownSource } from '@stet/core'
import { readPictures, type Configuration } from '@stet/core/project'
import { docx } from '@stet/docx'

/** The Word file that an article's base was written as, before anyone edited it; its pictures lie in a folder. */
export async function originalFile(
  { article, file, text }: KnownSource,
  folder: string,
  { pageSize }: Configuration,
): Promise<Uint8Array> {
  const unheard = () => {}
  const pictures = await readPictures(article, folder, unheard)
  return docx({ pageSize, base: { path: file, source: text }, identity: true }).write(article, pictures, unheard)
}
