/** Creative Commons licences are known by their SPDX identifiers (https://spdx.org/licenses/). */
const creativeCommons = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)$/

/** Where a licence is to be read, as far as its name tells; else the name itself. */
export function licenceAddress(licence: string): string {
  const [, terms, version] = creativeCommons.exec(licence) ?? []
  if (terms !== undefined) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
  return licence === 'CC0-1.0' ? 'https://creativecommons.org/publicdomain/zero/1.0/' : licence
}
