import type { Report } from '../../diagnostic/index.ts'
import type { Locate } from '../html/places.ts'
import type { catalog } from './diagnostics.ts'

/** How many quote and list markers may stand at the beginning of one line: thousands would exhaust the parser's stack. */
const mostMarkers = 100

const marker = String.raw`[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))`
const overlongPrefix = new RegExp(String.raw`(^|\n)((?:${marker}){${mostMarkers + 1},})([^\n]*)`, 'g')
const eachMarker = new RegExp(String.raw`[ \t]*(?:>|[-+*]|\d{1,9}[.)])`, 'g')

/**
 * The text with the markers at the beginning of each line cut to a number that can be parsed. Offsets behind the line
 * stay as they were.
 */
export const boundedMarkers = (text: string, locate: Locate, report: Report<typeof catalog>): string =>
  text.replaceAll(overlongPrefix, (_, before: string, markers: string, rest: string, offset: number) => {
    const start = offset + before.length
    report('markdown/too-deep', { limit: mostMarkers }, locate(start, start + markers.length))
    const kept = (markers.match(eachMarker) ?? []).slice(0, mostMarkers).join('')
    return `${before}${kept}${rest}${' '.repeat(markers.length - kept.length)}`
  })
