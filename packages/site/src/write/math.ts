import { fromParse5 } from 'hast-util-from-parse5'
import { h } from 'hastscript'
import type { Element, Nodes } from 'hast'
import { parseFragment } from 'parse5'
import temml from 'temml'
import type { Context } from './context.ts'

type MathDisplay = 'block' | 'inline'

/** MathML of a formula, its TeX as its annotation; in plain code, with a report, where the TeX is faulty. */
export function formula(value: string, display: MathDisplay, context: Context): Element {
  const drawn = draw(value, display)
  if ('element' in drawn) return drawn.element
  context.report('site/formula-not-drawn', { value, reason: drawn.reason }, { block: context.place })
  return h('code', { className: ['tex', `tex-${display}`] }, value)
}

/** What stands in a piece of HTML. */
function fragmentOf(markup: string): readonly Nodes[] {
  const root = fromParse5(parseFragment(markup))
  return root.type === 'root' ? root.children : []
}

/** MathML Core, drawn by the browser alone. `trust: false` keeps links, classes and styles of the TeX out of the page. */
function draw(value: string, display: MathDisplay): { readonly element: Element } | { readonly reason: string } {
  try {
    const markup = temml.renderToString(value, { displayMode: display === 'block', throwOnError: true, trust: false })
    const [math] = fragmentOf(markup)
    if (math?.type !== 'element') return { reason: 'It draws nothing.' }
    return { element: annotated(math, value, display) }
  } catch (fault) {
    return { reason: firstSentence(fault instanceof Error ? fault.message : String(fault)) }
  }
}

/** The formula and what it was drawn from (MathML Core 2.1.1: `semantics` shows its first child alone). */
function annotated(math: Element, value: string, display: MathDisplay): Element {
  const annotation = h('annotation', { encoding: 'application/x-tex' }, value)
  const semantics = h('semantics', [h('mrow', math.children), annotation])
  return h('math', display === 'block' ? { display } : {}, semantics)
}

const firstSentence = (message: string): string => {
  const line = message
    .replace(/^ParseError:\s*/, '')
    .split('\n')[0]!
    .split(' at position ')[0]!
    .split(' at end of input')[0]!
  return `${line.trim().replace(/\.$/, '')}.`
}
