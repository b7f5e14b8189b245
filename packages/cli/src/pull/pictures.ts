import { readdir } from 'node:fs/promises'
import { extname } from 'node:path'
import { slug, walkInlines, type Article, type Draft } from '@stet/core'

/** A draft whose new pictures have the names of files beside the article, and those files. */
export interface NewPictures {
  readonly draft: Draft
  /** By their names. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

interface ImageOfDraft {
  readonly type: 'image'
  readonly source: string
}

const isImage = (value: unknown): value is ImageOfDraft =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'image' && 'source' in value

/** Gives the pictures that were put into the Word file names that no other file of the article’s folder has. */
export async function newPictures(
  draft: Draft,
  assets: ReadonlyMap<string, Uint8Array>,
  base: Article,
  folder: string,
): Promise<NewPictures> {
  const known = new Set([...walkInlines(base)].flatMap(inline => (inline.type === 'image' ? [inline.source] : [])))
  const taken = new Set([...(await readdir(folder).catch(() => []))])
  const names = new Map<string, string>()
  const files = new Map<string, Uint8Array>()
  const nameOf = (source: string): string => {
    const bytes = known.has(source) ? undefined : assets.get(source)
    if (!bytes) return source
    const given = names.get(source)
    if (given !== undefined) return given
    const ending = extname(source).toLowerCase()
    const stem = slug(source.replace(/^.*\//, '').slice(0, -ending.length || undefined)) || 'picture'
    let name = `${stem}${ending}`
    for (let number = 2; taken.has(name); number++) name = `${stem}-${number}${ending}`
    taken.add(name)
    names.set(source, name)
    files.set(name, bytes)
    return name
  }
  const renamed = JSON.parse(JSON.stringify(draft), (_, value: unknown) =>
    isImage(value) ? { ...value, source: nameOf(value.source) } : value,
  ) as Draft
  return { draft: renamed, files }
}
