import { draftOf } from '../../compose/index.ts'
import { placesIn, reporter } from '../../diagnostic/index.ts'
import type { Draft } from '../../draft/index.ts'
import { articleSchema } from '../../schema/index.ts'
import type { Reader } from '../reader.ts'
import { catalog } from './diagnostics.ts'
import { scan } from './values.ts'

/** How deep values may stand in one another. */
const deepest = 2000

/** Reads an article's JSON, all or nothing: `compose` then checks again what the schema cannot. */
export const json: Reader = {
  format: 'json',
  read({ file, text: given }, sink) {
    const report = reporter(catalog, sink)
    const text = given.replace(/^\uFEFF/, ' ')
    const locate = placesIn(file, given).place
    const nothing: Draft = { file, metadata: {}, blocks: [], footnotes: [], references: [] }
    const { values, fault } = scan(text)
    if (fault) {
      report('json/syntax', { expected: fault.expected }, locate(fault.offset, fault.offset + 1))
      return nothing
    }
    const tooDeep = values.find(({ depth }) => depth > deepest)
    if (tooDeep) {
      report('json/too-deep', { limit: deepest }, locate(tooDeep.start, tooDeep.end))
      return nothing
    }
    const checked = articleSchema.safeParse(JSON.parse(text))
    if (checked.success) return draftOf(checked.data, file)
    const byPath = new Map(values.map(value => [value.path, value]))
    for (const { path, message } of checked.error.issues) {
      const names = path.map(String)
      const found = names
        .map((_, index) => byPath.get(`/${names.slice(0, names.length - index).join('/')}`))
        .find(Boolean)
      const { start, end } = found ?? { start: 0, end: text.length }
      const problem = /[.!?]$/.test(message) ? message : `${message}.`
      report('json/shape', { path: names.join('.'), problem }, locate(start, end))
    }
    return nothing
  },
}
