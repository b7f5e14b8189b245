import { createHash } from 'node:crypto'
import type { DraftImage, Report } from '@stet/core'
import { elementsOf, walkTree, type Tree } from '../xml/tree.ts'
import type { Archive } from './archive.ts'
import type { catalog } from './diagnostics.ts'
import type { Dictionary } from './dictionary.ts'
import type { OpenPart, Target } from './package.ts'

/** Reads the pictures of a drawing of a part, in the language of either (ECMA-376 20.4; VML: part 4, 19). */
export type PictureReader = (drawing: Tree, part: OpenPart) => readonly DraftImage[]

/** All that is in a drawing, but for what stands in its text boxes. */
const drawn = (drawing: Tree): readonly Tree[] => [
  drawing,
  ...elementsOf(drawing).flatMap(inner => (inner.name === 'w:txbxContent' ? [] : drawn(inner))),
]

const endings: ReadonlyMap<string, string> = new Map([
  ['jpg', 'jpeg'],
  ['jpe', 'jpeg'],
])
const ending = (path: string) => path.slice(path.lastIndexOf('.') + 1).toLowerCase()
const kindOf = (path: string) => endings.get(ending(path)) ?? ending(path)

/** Whether a drawing's name can be the path of a file within the article's folder; nothing else is ever written under it. */
const isFileName = (name: string) => name.includes('.') && !/[\\:*?"<>|\p{Cc}]|^\/|(?:^|\/)\.{1,2}(?:\/|$)/u.test(name)

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
  const imageAt = (target: Target | undefined, name: string, alternative: string | undefined): DraftImage => {
    const image = (source: string): DraftImage => ({
      type: 'image',
      source,
      ...(alternative === undefined ? {} : { alternative }),
    })
    if (target?.external && /^https?:/i.test(target.target)) {
      report('docx/picture-linked', { source: target.target })
      return image(target.target)
    }
    const path = target?.target
    const bytes = path === undefined ? undefined : archive.get(path)
    if (path === undefined || bytes === undefined) {
      report('docx/picture-lost', { name: name === '' ? (path ?? '') : name })
      return image(name === '' ? (path ?? 'picture') : name)
    }
    const own = dictionary.pictures(createHash('sha256').update(bytes).digest('hex'))
    const mine = own.find(({ source }) => source === name) ?? own[0]
    if (mine) {
      if (!mine.isStandIn) assets.set(mine.source, bytes)
      return image(mine.source)
    }
    const isSource = isFileName(name) && kindOf(name) === kindOf(path)
    const known = [...assets].find(([, found]) => sameBytes(found, bytes))?.[0]
    const fileName = path.slice(path.lastIndexOf('/') + 1).replace(/^\.+/, '')
    const source = isSource ? freeName(name, bytes, assets) : (known ?? freeName(fileName, bytes, assets))
    assets.set(source, bytes)
    return image(source)
  }
  return (drawing, part) => {
    const inner = drawn(drawing)
    const named = (name: string) => inner.find(found => found.name === name)?.attributes
    const { name = '', descr } = named('wp:docPr') ?? {}
    const isDecoration = inner.some(found => found.name === 'adec:decorative' && found.attributes['val'] !== '0')
    const pictures = inner.filter(found => found.name === 'pic:pic')
    const targetOf = (id: string | undefined) => (id === undefined ? undefined : part.targets.get(id))
    if (pictures.length > 0)
      return pictures.map(picture => {
        const within = [...walkTree(picture)]
        const blip = (found: string) => within.find(each => each.name === found)?.attributes
        const own = blip('pic:cNvPr') ?? {}
        const { 'r:embed': embedded, 'r:link': linked } = blip('a:blip') ?? {}
        const target = targetOf(blip('asvg:svgBlip')?.['r:embed'] ?? embedded ?? linked)
        const alternative = pictures.length > 1 ? own['descr'] : descr
        return imageAt(target, pictures.length > 1 ? (own['name'] ?? name) : name, isDecoration ? '' : alternative)
      })
    const data = inner.filter(found => found.name === 'imagedata')
    if (data.length > 0) {
      const alternative = inner.find(found => found.name === 'shape')?.attributes['alt']
      return data.map(({ attributes }) => imageAt(targetOf(attributes['r:id']), '', alternative))
    }
    if (inner.some(found => /^(?:chart|relIds)$/.test(found.name))) report('docx/drawing-lost', { name: descr ?? name })
    return []
  }
}
