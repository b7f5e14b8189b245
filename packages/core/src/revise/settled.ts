import { compose, draftOf } from '../compose/index.ts'
import type { Draft } from '../draft/index.ts'
import { walkArticle, walkSections, type Article } from '../model/index.ts'

/**
 * An article whose ids are those that reading its Markdown would give: `chosen` names the ids that its author chose, by the ids
 * that the article has; all others come from words. Links inside the article follow.
 */
export function settled(article: Article, chosen: ReadonlyMap<string, string>): Article {
  const draft = draftOf(article, '')
  const again = (links: ReadonlyMap<string, string>) =>
    compose(withIds(draft, chosen, links), { language: article.metadata.language }, () => {}).article
  const found = idsOf(again(new Map()))
  return again(new Map(idsOf(article).map((id, index) => [id, found[index] ?? id])))
}

/** A draft with other ids, and with links that follow them. A draft is plain JSON, and only its blocks have a field `id`. */
const withIds = (draft: Draft, ids: ReadonlyMap<string, string>, links: ReadonlyMap<string, string>): Draft =>
  JSON.parse(JSON.stringify(draft), (key, value: unknown) => {
    if (key === 'id') return ids.get(value as string)
    if (!isLink(value)) return value
    const id = decodeURIComponent(value.target.slice(1))
    return { ...value, target: `#${encodeURIComponent(links.get(id) ?? id)}` }
  }) as Draft

const isLink = (value: unknown): value is { readonly target: string } =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'link' &&
  'target' in value &&
  typeof value.target === 'string' &&
  value.target.startsWith('#')

/** The ids that an author can choose, in one order. */
export const idsOf = (article: Article): readonly string[] => [
  ...[...walkSections(article.sections)].map(({ section }) => section.id),
  ...[...walkArticle(article)].map(({ id }) => id),
]
