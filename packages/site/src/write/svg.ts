import { SaxesParser } from 'saxes'
import { xml } from './xml.ts'

/** A drawing without what acts: its text, and what was taken out of it. */
export type CleanedSvg =
  | { readonly text: string; readonly removed: readonly string[] }
  /** Why it is no SVG. */
  | { readonly reason: string }

/** Elements that run something or bring in another document (SVG 2, 12.1 and 15). */
const active: ReadonlySet<string> = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'handler',
  'listener',
  'audio',
  'video',
])

const animations: ReadonlySet<string> = new Set(['set', 'animate', 'animatetransform', 'animatemotion'])

const localName = (name: string): string => name.replace(/^.*:/, '').toLowerCase()

/** Whether an address leads out of the drawing, or runs something; pictures may stand in it as data. */
const leadsOut = (address: string): boolean =>
  !/^(?:#|data:image\/(?:png|jpeg|gif|webp)[;,])/i.test(address.replace(/[\u0000-\u0020]/g, ''))

/** A style sheet's letters as a browser understands them: without comments and escapes (CSS Syntax 3, 4.3.7). */
const unescaped = (style: string): string =>
  style
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\\(?:([0-9a-f]{1,6})\s?|([^\n]))/gi, (_, hex: string | undefined, letter: string | undefined) => {
      const point = Number.parseInt(hex ?? '0', 16)
      return letter ?? (point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD')
    })

function asksOutside(style: string): boolean {
  const plain = unescaped(style)
  const addresses = [...plain.matchAll(/url\(\s*['"]?([^'")]*)/gi)]
  return (
    /@import|image-set\(|expression\s*\(|javascript:/i.test(plain) || addresses.some(([, url = '']) => leadsOut(url))
  )
}

/** What is wrong with an attribute, in words; nothing where it may stay. */
function faultOf(element: string, attribute: string, value: string): string | undefined {
  const name = localName(attribute)
  if (name.startsWith('on')) return `the event attribute “${attribute}”`
  if (name === 'href' && element !== 'a' && leadsOut(value)) return 'a reference to another file'
  if (name === 'href' && element === 'a' && !/^(?:https?:|mailto:|#)/i.test(value)) return 'a link that runs something'
  if (name === 'attributename' && animations.has(element) && /^(?:on|(?:xlink:)?href$)/i.test(value.trim()))
    return 'an animation of links or events'
  if ((name === 'style' || !attribute.startsWith('xmlns')) && asksOutside(value))
    return 'a style that loads another file'
  return undefined
}

/**
 * Takes out of a drawing what acts or asks for other files: scripts, events, documents within it, references to
 * elsewhere. A browser shows pictures without running them, but who opens the file itself would run it.
 */
export function cleanedSvg(source: string): CleanedSvg {
  const removed = new Set<string>()
  const parts: string[] = []
  const open: { readonly name: string; readonly isKept: boolean }[] = []
  const isKept = () => open.at(-1)?.isKept ?? true
  let fault: string | undefined
  let root = ''
  const parser = new SaxesParser({ position: true })
  parser.on('error', ({ message }) => (fault ??= message))
  parser.on('doctype', words => {
    if (words.includes('[')) removed.add('the declarations of its document type')
  })
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    root ||= localName(name)
    const element = localName(name)
    const stays = isKept() && !active.has(element)
    if (isKept() && !stays) removed.add(`the element “${name}”`)
    open.push({ name, isKept: stays })
    if (!stays) return
    const given = Object.entries(attributes).flatMap(([attribute, value]) => {
      const wrong = faultOf(element, attribute, value)
      if (wrong === undefined) return [` ${attribute}="${xml(value).replaceAll('\n', '&#10;')}"`]
      removed.add(wrong)
      return []
    })
    parts.push(`<${name}${given.join('')}${isSelfClosing ? '/' : ''}>`)
  })
  const words = (text: string) => {
    if (!isKept()) return
    if (localName(open.at(-1)?.name ?? '') === 'style' && asksOutside(text))
      removed.add('a style that loads another file')
    else parts.push(xml(text))
  }
  parser.on('text', text => {
    if (open.length > 0) words(text)
  })
  parser.on('cdata', words)
  parser.on('processinginstruction', ({ target }) => removed.add(`the instruction “${target}”`))
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (open.pop()?.isKept && !isSelfClosing) parts.push(`</${name}>`)
  })
  try {
    parser.write(source).close()
  } catch (thrown) {
    fault ??= thrown instanceof Error ? thrown.message : String(thrown)
  }
  if (fault !== undefined) return { reason: `${fault.replace(/\.$/, '')}.` }
  if (root !== 'svg') return { reason: `It is a document of the kind “${root}”.` }
  return { text: `${parts.join('')}\n`, removed: [...removed] }
}
