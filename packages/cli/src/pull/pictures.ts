import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { slug, type Draft } from '@stet/core'

/** A draft whose pictures have the names of files beside the article, and the files that are new. */
export interface NewPictures {
  readonly draft: Draft
  /** By their names: a file each, in no other folder. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

interface ImageOfDraft {
  readonly type: 'image'
  readonly source: string
}

const isImage = (value: unknown): value is ImageOfDraft =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'image' && 'source' in value

/**
 * Gives the pictures that a file brought (`assets`) plain names that no other file of a folder has. Sources that are `known` are
 * those of files which lie there already.
 */
export async function newPictures(
  draft: Draft,
  assets: ReadonlyMap<string, Uint8Array>,
  known: ReadonlySet<string>,
  folder: string,
): Promise<NewPictures> {
  if (assets.size === 0) return { draft, files: new Map() }
  const taken = new Set(await readdir(folder).catch(() => []))
  const names = new Map<string, string>()
  const files = new Map<string, Uint8Array>()
  for (const [source, bytes] of assets) {
    if (known.has(source)) continue
    const name = await freeName(source, bytes, folder, taken)
    taken.add(name)
    names.set(source, name)
    files.set(name, bytes)
  }
  const renamed = JSON.parse(JSON.stringify(draft), (_, value: unknown) =>
    isImage(value) ? { ...value, source: names.get(value.source) ?? value.source } : value,
  ) as Draft
  return { draft: renamed, files }
}

/** A name for a picture: that of a file with the same bytes, or else one that is free. */
async function freeName(
  source: string,
  bytes: Uint8Array,
  folder: string,
  taken: ReadonlySet<string>,
): Promise<string> {
  const file = source.replace(/^.*[/\\]/, '')
  const ending = /^\.[a-z\d]{1,5}$/i.test(extname(file)) ? extname(file).toLowerCase() : ''
  const stem = slug(file.slice(0, file.length - extname(file).length)) || 'picture'
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${stem}${ending}` : `${stem}-${number}${ending}`
    if (!taken.has(name)) return name
    const there = await readFile(join(folder, name)).catch(() => undefined)
    if (there && Buffer.compare(there, bytes) === 0) return name
  }
}
