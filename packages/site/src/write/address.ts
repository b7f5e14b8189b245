const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i
const mayBeLinked: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * Whether a page may link there: a relative address, or one with a scheme that runs nothing. A browser drops control
 * characters and spaces before it looks for the scheme (URL Standard, 4.4), so they are dropped here too.
 */
export function isSafeAddress(url: string): boolean {
  const name = scheme.exec(url.replace(/[\u0000-\u0020]/g, ''))?.[0]
  return name === undefined || mayBeLinked.has(name.toLowerCase())
}

/** Whether it is a full address of the web. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^/]/i.test(url)
