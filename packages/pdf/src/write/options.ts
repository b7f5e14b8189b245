/** How an article becomes a PDF. */
export interface PdfOptions {
  readonly pageSize: 'A4' | 'Letter'
  /** The name of the publication, shown in the running head. */
  readonly publication?: string
}

/** A wrong call throws here, at the door. */
export function checkOptions(options: PdfOptions): void {
  if (options.pageSize !== 'A4' && options.pageSize !== 'Letter')
    throw new TypeError(`pageSize must be 'A4' or 'Letter', not ${JSON.stringify(options.pageSize)}.`)
  if (options.publication !== undefined && typeof options.publication !== 'string')
    throw new TypeError('publication must be a string.')
}
