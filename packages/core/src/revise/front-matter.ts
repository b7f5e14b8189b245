import { isMap, isScalar, isSeq, parseDocument, Scalar, stringify, type Node, type Pair } from 'yaml'

/** A value of the front matter. */
export type FieldValue = string | readonly FieldValue[] | { readonly [key: string]: FieldValue }

/** A field that was edited; `value` is undefined where it was taken away. */
export interface FieldChange {
  /** The names that the field may have, the usual one first. */
  readonly keys: readonly string[]
  readonly value: FieldValue | undefined
}

const options = { schema: 'failsafe', lineWidth: 0, aliasDuplicateObjects: false } as const

/** One change of a text. */
interface Patch {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * YAML with some of its fields changed, each in place: comments, order, quotes and all other values keep their bytes.
 * Undefined where the YAML is not a sound map.
 */
export function revisedYaml(yaml: string, changes: readonly FieldChange[]): string | undefined {
  const { contents, errors } = parseDocument(yaml, { ...options, uniqueKeys: false, logLevel: 'silent' })
  if (errors.length > 0 || (contents !== null && !isMap(contents) && yaml.trim() !== '')) return undefined
  const pairs = isMap(contents) ? (contents.items as Pair<Node, Node | null>[]) : []
  const patches: Patch[] = []
  const added: string[] = []
  for (const { keys, value } of changes) {
    const pair = pairs.find(({ key }) => isScalar(key) && keys.includes(String(key.value)))
    if (pair) patches.push(...patchesOf(pair, value, yaml))
    else if (value !== undefined) added.push(stringify({ [keys[0] ?? '']: value }, options))
  }
  const changed = patches
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: words }) => `${text.slice(0, start)}${words}${text.slice(end)}`, yaml)
  const joint = changed === '' || changed.endsWith('\n') || added.length === 0 ? '' : '\n'
  return `${changed}${joint}${added.join('')}`
}

function patchesOf(
  { key, value: node }: Pair<Node, Node | null>,
  value: FieldValue | undefined,
  yaml: string,
): readonly Patch[] {
  const start = key.range?.[0] ?? 0
  const end = node?.range?.[1] ?? key.range?.[1] ?? start
  if (value === undefined) {
    const lineEnd = yaml.indexOf('\n', Math.max(start, end - 1))
    return [{ start, end: lineEnd < 0 ? yaml.length : lineEnd + 1, text: '' }]
  }
  const within = node && valuePatches(node, value, yaml)
  if (within) return within
  const name = yaml.slice(start, key.range?.[1] ?? start)
  const [, rest = ''] = /^[^:]*(:[^]*)$/.exec(stringify({ key: value }, options)) ?? []
  const text = `${name}${rest}`
  return [{ start, end, text: yaml.slice(start, end).endsWith('\n') ? text : text.trimEnd() }]
}

/** The changes within a value; undefined where its shape changes. */
function valuePatches(node: Node, value: FieldValue, yaml: string): readonly Patch[] | undefined {
  const [start, end] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0]
  if (isScalar(node)) {
    if (Array.isArray(value)) {
      const line = asLine(value, node)
      return line === undefined ? undefined : valuePatches(node, line, yaml)
    }
    if (typeof value !== 'string') return undefined
    if (typeof node.value === 'string' && node.value.trim() === value) return []
    if (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL) return undefined
    return [{ start, end, text: `${yaml[start - 1] === ':' ? ' ' : ''}${scalarText(value, node)}` }]
  }
  if (isSeq(node)) {
    if (!Array.isArray(value) || value.length !== node.items.length) return undefined
    return all(node.items.map((item, index) => valuePatches(item as Node, value[index] as FieldValue, yaml)))
  }
  if (!isMap(node) || typeof value === 'string' || Array.isArray(value)) return undefined
  const items = node.items as Pair<Node, Node | null>[]
  const fields = value as { readonly [key: string]: FieldValue }
  if (items.length !== Object.keys(fields).length) return undefined
  return all(
    items.map(item => {
      const wanted = isScalar(item.key) ? fields[String(item.key.value)] : undefined
      return wanted === undefined || !item.value ? undefined : valuePatches(item.value, wanted, yaml)
    }),
  )
}

/** A list as the one line that a scalar holds: a single value, or words with commas between where there were such. */
function asLine(values: readonly FieldValue[], { value }: Scalar): string | undefined {
  const words = values.filter(each => typeof each === 'string')
  if (words.length < values.length) return undefined
  const isList = typeof value === 'string' && value.includes(',')
  return words.length === 1 || (isList && !words.some(word => word.includes(','))) ? words.join(', ') : undefined
}

const all = (lists: readonly (readonly Patch[] | undefined)[]): readonly Patch[] | undefined =>
  lists.some(list => list === undefined) ? undefined : lists.flatMap(list => list ?? [])

/** A line of text in the quotes of another. */
function scalarText(value: string, { type }: Scalar): string {
  const scalar = new Scalar(value)
  if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) scalar.type = type
  return stringify(scalar, options).trimEnd()
}
