import type { Condition } from '../checked.ts'
import { streamOf } from '../file.ts'
import { booleanOf, entryOf, innerOf, rawEntryOf } from '../values.ts'

/** The file names its standard and its title, and asks viewers to show the title (Matterhorn 06-001 to 07-002). */
export const metadata: Condition = ({ file: { context, catalog } }) => {
  const bytes = catalog && streamOf(context, rawEntryOf(catalog, 'Metadata'))
  const xmp = bytes && new TextDecoder().decode(bytes)
  const shows = entryOf(context, innerOf(context, catalog, 'ViewerPreferences'), 'DisplayDocTitle')
  return [
    ...(xmp === undefined ? [{ checkpoint: '06-001', message: 'The file has no XMP metadata.' }] : []),
    ...(xmp !== undefined && !/pdfuaid:part(?:>|=")\s*1\b/.test(xmp)
      ? [{ checkpoint: '06-002', message: 'The metadata does not say that the file keeps PDF/UA-1.' }]
      : []),
    ...(xmp !== undefined && titleIn(xmp) === ''
      ? [{ checkpoint: '06-003', message: 'The metadata has no title.' }]
      : []),
    ...(shows === undefined
      ? [{ checkpoint: '07-001', message: 'The file does not say whether viewers show its title.' }]
      : []),
    ...(shows !== undefined && booleanOf(shows) !== true
      ? [{ checkpoint: '07-002', message: 'The file asks viewers to show its name instead of its title.' }]
      : []),
  ]
}

const titleIn = (xmp: string): string =>
  (/<dc:title>([\s\S]*?)<\/dc:title>/.exec(xmp)?.[1] ?? '').replaceAll(/<[^>]*>/g, '').trim()
