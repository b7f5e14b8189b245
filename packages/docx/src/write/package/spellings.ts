import { createHash } from 'node:crypto'
import { walkInlines, type Article } from '@stet/core'
import { looseAddress } from '../../style/loose-address.ts'
import { element } from '../../xml/element.ts'
import type { Tree } from '../../xml/tree.ts'
import type { Pictures } from '../pictures.ts'

const isPlain = (address: string) =>
  /^[\w.~:/?#@!$&'()*+,;=%-]+$/.test(address) && URL.canParse(address) && new URL(address).href === address

function* allAddresses(article: Article): Generator<string> {
  for (const { url } of article.metadata.authors) if (url !== undefined) yield url
  for (const inline of walkInlines(article))
    if (inline.type === 'link' && inline.target.type === 'external') yield inline.target.url
}

/** The addresses that programs may spell otherwise, and those that are then spelled like them. */
function addresses(article: Article): readonly string[] {
  const all = [...new Set(allAddresses(article))]
  const odd = new Set(all.filter(address => !isPlain(address)).map(looseAddress))
  return all.filter(address => odd.has(looseAddress(address)))
}

function* languages(article: Article): Generator<string> {
  for (const inline of walkInlines(article))
    if (inline.type === 'text' && inline.language !== undefined) yield inline.language
}

const once = (name: string, values: Iterable<string>): readonly Tree[] =>
  [...new Set(values)].map(value => element(name, {}, value))

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/**
 * How an article spells what programs spell in their own way when they save a file: `fr` becomes `fr-FR`, keywords lose
 * what parts them, addresses get a slash, pictures another name.
 */
export function spellings(article: Article, pictures: Pictures): readonly Tree[] {
  const drawn = [...pictures].flatMap(([source, { bytes, svg }]) =>
    svg
      ? [
          element('picture', { sha256: hash(svg) }, source),
          element('picture', { sha256: hash(bytes), standIn: 'true' }, source),
        ]
      : [element('picture', { sha256: hash(bytes) }, source)],
  )
  return [
    ...once('language', languages(article)),
    ...once('keyword', article.metadata.keywords),
    ...once('address', addresses(article)),
    ...drawn,
  ]
}
