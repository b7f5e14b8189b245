import type { Nested } from './runs.ts'

/**
 * The delimiters that need no escape in a run: `*` and `~` that stand there once; `_` likewise, and `$` where no pair of
 * them could be read as math.
 */
export function lonelyIn(nodes: readonly Nested[]): ReadonlySet<string> {
  const words = wordsOf(nodes)
  const holdsDollar = nodes.some(holdsDollarIn)
  const lonely = new Set<string>()
  for (const delimiter of ['*', '~', '_']) {
    const isUsed = nodes.some(node => usesDelimiter(node, delimiter))
    if (!isUsed && words.split(delimiter).length === 2) lonely.add(delimiter)
  }
  if (!holdsDollar && !mayBeMath(words)) lonely.add('$')
  return lonely
}

/** Whether a dollar sign stands in a node elsewhere than in words. */
function holdsDollarIn(node: Nested): boolean {
  if (node.type === 'inlineMath') return true
  if ('content' in node && node.content.some(holdsDollarIn)) return true
  return node.type !== 'words' && Object.values(node).some(value => typeof value === 'string' && value.includes('$'))
}

function usesDelimiter(node: Nested, delimiter: string): boolean {
  if (!('content' in node)) return false
  const uses: { readonly [Name in string]?: string } = { strong: '*', emphasis: '_', strikethrough: '~' }
  const own = node.type === 'manner' && node.manner.type === 'mark' ? uses[node.manner.mark] : undefined
  return own === delimiter || node.content.some(inner => usesDelimiter(inner, delimiter))
}

/** The words of a run, a stand-in for whatever else is between them. */
const wordsOf = (nodes: readonly Nested[]): string =>
  nodes
    .map(node =>
      node.type === 'words' ? node.value : 'content' in node ? `\uFFFC${wordsOf(node.content)}\uFFFC` : '\uFFFC',
    )
    .join('')

/** Whether a `$` that could open math stands before one that could close it. */
function mayBeMath(words: string): boolean {
  if (words.includes('$$')) return true
  const opener = /\$(?=\S)/.exec(words)
  return opener !== null && /(?<=\S)\$(?!\d)/.test(words.slice(opener.index + 1))
}
