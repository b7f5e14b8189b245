/** What a reference calls a note: footnotes and endnotes are counted apart. */
export const noteLabel = (kind: 'footnote' | 'endnote', id: string): string => (kind === 'footnote' ? id : `end-${id}`)
