/** A value of a JSON text: its path from the top (`/sections/0/id`), and its offsets. */
export interface FoundValue {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly depth: number
}

/** Where a text ceases to be JSON, and what should stand there instead. */
export interface Fault {
  readonly offset: number
  readonly expected: string
}

interface Open {
  readonly path: string
  readonly start: number
  readonly isObject: boolean
  index: number
}

const space = /[\t\n\r ]*/y
const string = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Finds all values of a JSON text (RFC 8259), each behind those in it, and the fault at which it ends, if any. */
export function scan(text: string): { readonly values: readonly FoundValue[]; readonly fault?: Fault } {
  const values: FoundValue[] = []
  const open: Open[] = []
  let at = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    at += found?.length ?? 0
    return found
  }
  const fault = (expected: string) => ({ values, fault: { offset: at, expected } })
  const skip = (sign: string) => {
    take(space)
    if (text[at] !== sign) return false
    at++
    take(space)
    return true
  }
  let path = ''
  for (;;) {
    take(space)
    const start = at
    let isComplete = true
    if (text[at] === '{' || text[at] === '[') {
      const isObject = text[at] === '{'
      at++
      take(space)
      if (text[at] === (isObject ? '}' : ']')) at++
      else {
        open.push({ path, start, isObject, index: 0 })
        isComplete = false
      }
    } else if (take(string) === undefined && take(scalar) === undefined) return fault('a value')
    if (isComplete) values.push({ path, start, end: at, depth: open.length })
    let around = open.at(-1)
    if (isComplete) {
      for (; around && !skip(','); around = open.at(-1)) {
        if (!skip(around.isObject ? '}' : ']')) return fault(around.isObject ? 'a comma or }' : 'a comma or ]')
        open.pop()
        values.push({ path: around.path, start: around.start, end: at, depth: open.length })
      }
      if (around) around.index++
    }
    if (!around) break
    if (!around.isObject) path = `${around.path}/${around.index}`
    else {
      const key = take(string)
      if (key === undefined) return fault('a name between double quotes')
      path = `${around.path}/${JSON.parse(key) as string}`
      if (!skip(':')) return fault('a colon')
    }
  }
  take(space)
  return at < text.length ? fault('the end of the file') : { values }
}
