/**
 * Makes the lines between text and notes plain ones (ECMA-376 17.11.1, 17.11.23): the library puts a note's number in
 * them as in every note, and formatting by hand.
 */
export const withPlainSeparators = (xml: string): string =>
  xml.replace(
    /<w:(footnote|endnote) w:type="(\w+)" w:id="(-?\d+)">.*?<\/w:\1>/gs,
    '<w:$1 w:type="$2" w:id="$3"><w:p><w:r><w:$2/></w:r></w:p></w:$1>',
  )
