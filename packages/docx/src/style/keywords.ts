/** Keywords as Word's one line of them: parted by `; `, and in quotation marks where one holds a semicolon or a mark itself. */
export const keywordLine = (keywords: readonly string[]): string =>
  keywords.map(keyword => (/[;"]|^\s|\s$/.test(keyword) ? `"${keyword.replaceAll('"', '""')}"` : keyword)).join('; ')

/** The keywords of such a line. */
export const keywordsOfLine = (line: string): readonly string[] =>
  [...line.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^;]*))\s*(?:;|$)/g)]
    .map(([, quoted, plain = '']) => (quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"')))
    .filter(keyword => keyword !== '')
