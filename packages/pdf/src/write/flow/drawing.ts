import type { Asset } from '@stet/core'

/** Something drawn that is not text: a picture, known by its source. */
export interface Drawing {
  readonly source: string
  readonly asset: Asset
}
