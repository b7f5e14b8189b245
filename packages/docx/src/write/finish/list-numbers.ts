/** The name by which paragraphs tell the library their list; it defines no such lists, the numbering part of ours does. */
export const listReference = 'list'

/** Puts the numbers of lists in: the library leaves `{list-7}` for the list 7 of a name that it does not know (ECMA-376 17.9.18). */
export const withListNumbers = (xml: string): string =>
  xml.replace(/<w:numId w:val="\{list-(\d+)\}"\/>/g, '<w:numId w:val="$1"/>')
