import { plainTextOf, walkArticle, type Article, type Words } from '@stet/core'

/** How many letters of its first row a table is called by, at most. */
const longest = 80

/** Names for the tables without a caption, each by the words of its first row, no two alike. */
export function tableNames(article: Article, words: Words): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const uses = new Map<string, number>()
  for (const block of walkArticle(article)) {
    if (block.type !== 'table' || block.caption) continue
    const first = [...block.head, ...block.body, ...block.foot][0]?.cells ?? []
    const said = first.map(each => each.blocks.map(plainTextOf).join(' ').replaceAll('\n', ' ')).filter(Boolean)
    const name = [words.table, [...said.join(', ')].slice(0, longest).join('')].filter(Boolean).join(': ')
    const use = (uses.get(name) ?? 0) + 1
    uses.set(name, use)
    names.set(block.id, use === 1 ? name : `${name} (${use})`)
  }
  return names
}
