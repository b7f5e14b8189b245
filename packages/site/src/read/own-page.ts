const generator = /<meta\b(?=[^>]*\bname="?generator"?)(?=[^>]*\bcontent="?Stet\b)[^>]*>/i
const within = 65_536

/** Whether a page says in its head that Stet wrote it, so that `readPage` can read it back. */
export const isOwnPage = (html: string): boolean => generator.test(html.slice(0, within))
