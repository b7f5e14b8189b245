import { PDFDocument } from 'pdf-lib'

/** How many pages a PDF file has. Throws where the bytes are not a PDF. */
export async function pageCount(bytes: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  return document.getPageCount()
}
