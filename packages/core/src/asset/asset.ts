/** The kinds of picture that every writer can show. */
export type ImageFormat = 'png' | 'jpeg' | 'svg'

/** A picture of an article, decoded as far as every writer needs. */
export interface Asset {
  readonly format: ImageFormat
  readonly bytes: Uint8Array
  /** In CSS px, as the picture is meant to be seen (EXIF turning applied); over 0. */
  readonly width: number
  /** In CSS px; over 0. */
  readonly height: number
}

/** The pictures of an article by their `source`. One that could not be read is missing, and was reported. */
export type Assets = ReadonlyMap<string, Asset>
