import type { DraftLink } from '../draft/index.ts'
import type { LinkTarget } from '../model/index.ts'
import type { Settling } from './settling.ts'

const safeSchemes = new Set(['http', 'https', 'mailto', 'tel'])
const ignoredBeforeScheme = /^[\u0000-\u0020]+|[\t\n\r]|[\u0000-\u0020]+$/g
const breaksOut = /[\s\p{Cc}<>"`]/gu

/** A URL in one form: trimmed as WHATWG URL 4.4 does, and what could end an attribute or an angle-bracketed link percent-encoded. */
export const lawfulUrl = (url: string): string =>
  url.replace(ignoredBeforeScheme, '').replace(breaksOut, encodeURIComponent)

/** The scheme of a URL in lower case; undefined for a relative reference. */
export const schemeOf = (url: string): string | undefined => /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()

/** Where a link leads; undefined, and reported, where it may not lead or leads nowhere. */
export function targetOf({ target, place }: DraftLink, { anchors, report }: Settling): LinkTarget | undefined {
  const url = lawfulUrl(target)
  if (url.startsWith('#') && url.length > 1) {
    const id = anchors.find(url.slice(1))
    if (id !== undefined) return { type: 'internal', id }
    const nearest = anchors.nearest(url.slice(1))
    report('core/link-target-missing', { target: url.slice(1), ...(nearest === undefined ? {} : { nearest }) }, place)
    return undefined
  }
  const scheme = schemeOf(url)
  if (scheme !== undefined && !safeSchemes.has(scheme)) {
    report('core/link-unsafe', { scheme }, place)
    return undefined
  }
  return url === '' || url === '#' ? undefined : { type: 'external', url }
}
