/** What the server tells the pages that listen, as JSON. A version is a hash of bytes: where it changes, there is something new to show. */
export interface News {
  /** `''` where there is no such page. */
  readonly page: string
  readonly pdf?: string
  readonly docx?: string
  /** The Word file as LibreOffice sets it. */
  readonly rendering?: string
  /** Whether LibreOffice is there to show Word files. */
  readonly isRendered: boolean
  readonly diagnostics: readonly Told[]
}

/** A diagnostic as it is shown. */
export interface Told {
  readonly severity: 'error' | 'warning' | 'info'
  /** `file:line:column`, or `''`. */
  readonly where: string
  readonly message: string
  readonly hint?: string
}
