import type { Assets } from '../asset/index.ts'
import type { Sink } from '../diagnostic/index.ts'
import type { Article } from '../model/index.ts'

/**
 * One output format. Pure: the same article and assets give the same bytes. Bad content is reported to the sink (with
 * `block` as its place) and the rest is written; a wrong call throws.
 */
export interface Writer {
  readonly format: string
  write(article: Article, assets: Assets, sink: Sink): Promise<Uint8Array>
}
