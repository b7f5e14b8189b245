import type { Element, Node } from '../tree.ts'
import { shownTexts } from '../visible.ts'
import { isSpace } from '../words.ts'

/** The parts of pages that are no article, by the words that web pages name them with. */
const parts: readonly { readonly part: string; readonly names: RegExp }[] = [
  { part: 'A cookie notice', names: /cookie|consent|gdpr|privacy-(?:bar|notice|banner)/i },
  { part: 'Share buttons', names: /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|addthis|follow-us)/i },
  {
    part: 'Navigation',
    names: /(?:^|[\s_-])(?:nav|navbar|navigation|menu|menubar|breadcrumbs?|pagination|pager|toc)(?:$|[\s_-])/i,
  },
  { part: 'Comments', names: /comment|disqus|respond/i },
  {
    part: 'Links to other articles',
    names: /related|recommend|read-?more|more-(?:from|on|stories)|trending|popular|outbrain|taboola/i,
  },
  { part: 'Advertising', names: /(?:^|[\s_-])(?:ads?|adv|advert\w*|sponsor\w*|promo\w*|banner)(?:$|[\s_-])/i },
  { part: 'An invitation to subscribe', names: /newsletter|subscri|sign-?up|paywall/i },
  { part: 'The byline', names: /byline|author|dateline|published|timestamp/i },
  { part: 'The page’s foot', names: /footer|contentinfo|colophon|copyright/i },
  { part: 'The page’s head', names: /(?:^|[\s_-])(?:header|masthead|site-head|topbar)|(?:^|[\s_-])banner/i },
  { part: 'What stands beside the text', names: /sidebar|complementary|aside|widget/i },
]

const partsByElement: ReadonlyMap<string, string> = new Map([
  ['nav', 'Navigation'],
  ['header', 'The page’s head'],
  ['footer', 'The page’s foot'],
  ['aside', 'What stands beside the text'],
  ['form', 'A form'],
  ['button', 'A button'],
  ['select', 'A form'],
  ['textarea', 'A form'],
  ['label', 'A form'],
  ['dialog', 'A dialog'],
  ['iframe', 'An embedded page'],
])

/** What part of a page an element is, as the beginning of a sentence; undefined where nothing tells. */
export function pagePart(element: Element): string | undefined {
  if (isHidden(element)) return 'What the page does not show'
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

/** The words that nodes show, on one line. */
export const shownWords = (nodes: readonly Node[]): string =>
  shownTexts(nodes)
    .map(({ value }) => value)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
