import type { Report } from '../../diagnostic/index.ts'
import type { catalog } from './diagnostics.ts'
import type { Element } from './tree.ts'

const silent = new Set([
  'head',
  'title',
  'meta',
  'link',
  'base',
  'wbr',
  'source',
  'track',
  'param',
  'datalist',
  'rp',
  'area',
])
const programs = new Set(['script', 'style', 'noscript'])
const embeds = new Set([
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'canvas',
  'svg',
  'applet',
  'frameset',
  'frame',
  'noembed',
  'noframes',
])
const controls = new Set(['input', 'button', 'select', 'textarea', 'progress', 'meter'])

/** Whether an element has no place in an article; it is reported where something of the author's may be lost. */
export function dropped(element: Element, report: Report<typeof catalog>): boolean {
  const { name, place } = element
  if (silent.has(name) || isSilentInput(element)) return true
  if (programs.has(name)) report('html/code-dropped', { element: name }, place)
  else if (embeds.has(name)) report('html/embed-dropped', { element: name }, place)
  else if (controls.has(name)) report('html/control-dropped', { element: name }, place)
  else return false
  return true
}

/** The tick box of a task is read with its list item; a hidden input shows nothing. */
const isSilentInput = ({ name, attributes }: Element) =>
  name === 'input' && ['checkbox', 'hidden'].includes(attributes.get('type')?.toLowerCase() ?? '')
