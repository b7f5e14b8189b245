import { createHash } from 'node:crypto'
import type { DraftImage, Report } from '@stet/core'
import { walkTree, type Tree } from '../xml/tree.ts'
import type { Archive } from './archive.ts'
import type { catalog } from './diagnostics.ts'
import type { Dictionary } from './dictionary.ts'
import type { OpenPart } from './package.ts'

/** Reads a drawing of a part as an image. */
export type PictureReader = (drawing: Tree, part: OpenPart) => DraftImage | undefined

const endings: ReadonlyMap<string, string> = new Map([
  ['jpg', 'jpeg'],
  ['jpe', 'jpeg'],
])
const ending = (path: string) => path.slice(path.lastIndexOf('.') + 1).toLowerCase()
const kindOf = (path: string) => endings.get(ending(path)) ?? ending(path)

const sameBytes = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0

/** The name under which a picture is kept: its own where no other picture has it. */
function freeName(wanted: string, bytes: Uint8Array, assets: ReadonlyMap<string, Uint8Array>): string {
  const dot = wanted.lastIndexOf('.')
  const [stem, extension] = dot < 0 ? [wanted, ''] : [wanted.slice(0, dot), wanted.slice(dot)]
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${stem}-${number}${extension}`
    const taken = assets.get(name)
    if (!taken || sameBytes(taken, bytes)) return name
  }
}

/**
 * Reads pictures and collects their bytes by source. Those of the article are known by their bytes (of a drawing that another
 * program dropped, there is the stand-in alone: it has its source and no bytes); one that a person put in is called what
 * its drawing is called, or its file in the package.
 */
export function pictureReader(
  archive: Archive,
  dictionary: Dictionary,
  assets: Map<string, Uint8Array>,
  report: Report<typeof catalog>,
): PictureReader {
  return (drawing, part) => {
    const inner = [...walkTree(drawing)]
    const named = (name: string) => inner.find(found => found.name === name)?.attributes
    const properties = named('wp:docPr') ?? {}
    const { name = '', descr } = properties
    const embedded = named('asvg:svgBlip')?.['r:embed'] ?? named('a:blip')?.['r:embed']
    if (embedded === undefined && named('a:blip') === undefined) return undefined
    const path = embedded === undefined ? undefined : part.targets.get(embedded)?.target
    const bytes = path === undefined ? undefined : archive.get(path)
    const isDecoration = inner.some(found => found.name === 'adec:decorative' && found.attributes['val'] !== '0')
    const alternative = isDecoration ? '' : descr
    const image = (source: string): DraftImage => ({
      type: 'image',
      source,
      ...(alternative === undefined ? {} : { alternative }),
    })
    if (path === undefined || bytes === undefined) {
      report('docx/picture-lost', { name })
      return image(name)
    }
    const own = dictionary.pictures(createHash('sha256').update(bytes).digest('hex'))
    const mine = own.find(({ source }) => source === name) ?? own[0]
    if (mine) {
      if (!mine.isStandIn) assets.set(mine.source, bytes)
      return image(mine.source)
    }
    const isSource = name.includes('.') && kindOf(name) === kindOf(path)
    const known = [...assets].find(([, found]) => sameBytes(found, bytes))?.[0]
    const fileName = path.slice(path.lastIndexOf('/') + 1)
    const source = isSource ? freeName(name, bytes, assets) : (known ?? freeName(fileName, bytes, assets))
    assets.set(source, bytes)
    return image(source)
  }
}
