const decoded = (address: string): string => {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/**
 * An address without what programs change when they save a file: an added slash behind a host, letters that they write as
 * `%` and digits or the other way round, and the steps that lead from the file's folder to a relative one.
 */
export const looseAddress = (address: string): string =>
  decoded(address)
    .normalize('NFC')
    .replace(/^(?:\.{1,2}\/)+/, '')
    .replace(/^([a-z][a-z\d+.-]*:\/\/[^/?#]+)\/$/i, '$1')
    .replaceAll(/%[\da-f]{2}/gi, escape => escape.toUpperCase())
