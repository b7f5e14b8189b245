import type { Element, Node } from '../tree.ts'
import { shownTexts } from '../visible.ts'
import { isSpace } from '../words.ts'

/** The parts of pages that are no article, by the words that web pages name them with. */
const parts: readonly { readonly part: string; readonly names: RegExp }[] = [
  { part: 'a cookie notice', names: /cookie|consent|gdpr|privacy-(?:bar|notice|banner)/i },
  { part: 'share buttons', names: /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|addthis|follow-us)/i },
  {
    part: 'navigation',
    names: /(?:^|[\s_-])(?:nav|navbar|navigation|menu|menubar|breadcrumbs?|pagination|pager|toc)(?:$|[\s_-])/i,
  },
  { part: 'comments', names: /comment|disqus|respond/i },
  {
    part: 'links to other articles',
    names: /related|recommend|read-?more|more-(?:from|on|stories)|trending|popular|outbrain|taboola/i,
  },
  { part: 'advertising', names: /(?:^|[\s_-])(?:ads?|adv|advert\w*|sponsor\w*|promo\w*|banner)(?:$|[\s_-])/i },
  { part: 'an invitation to subscribe', names: /newsletter|subscri|sign-?up|paywall/i },
  { part: 'the byline', names: /byline|author|dateline|published|timestamp/i },
  { part: 'the page’s foot', names: /footer|contentinfo|colophon|copyright/i },
  { part: 'the page’s head', names: /(?:^|[\s_-])(?:header|masthead|site-head|topbar)|(?:^|[\s_-])banner/i },
  { part: 'what stands beside the text', names: /sidebar|complementary|aside|widget/i },
]

const partsByElement: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['header', 'the page’s head'],
  ['footer', 'the page’s foot'],
  ['aside', 'what stands beside the text'],
  ['form', 'a form'],
  ['button', 'a button'],
  ['select', 'a form'],
  ['textarea', 'a form'],
  ['label', 'a form'],
  ['dialog', 'a dialog'],
  ['iframe', 'an embedded page'],
])

/** What part of a page an element is, undefined where nothing tells. */
export function pagePart(element: Element): string | undefined {
  if (isHidden(element)) return 'what the page does not show'
  const named = ['role', 'class', 'id', 'itemprop', 'aria-label']
    .map(attribute => element.attributes.get(attribute) ?? '')
    .join(' ')
  const found = parts.find(({ names }) => names.test(named))?.part ?? partsByElement.get(element.name)
  if (found !== undefined) return found
  const inner = element.children.filter(child => !isSpace(child))
  const [only] = inner
  return only?.type === 'element' && inner.length === 1 ? pagePart(only) : undefined
}

/** Whether an element says of itself that it is not shown. */
export const isHidden = ({ attributes }: Element): boolean =>
  attributes.has('hidden') ||
  attributes.get('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get('style') ?? '')

/** Whether two texts have the same letters, however white space parts them. */
export const isSameWords = (one: string, other: string): boolean =>
  one.replaceAll(/\s+/g, '') === other.replaceAll(/\s+/g, '')

/** The words that nodes show, on one line. */
export const shownWords = (nodes: readonly Node[]): string =>
  shownTexts(nodes)
    .map(({ value }) => value)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
