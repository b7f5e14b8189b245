import type { ImageFormat } from '@stet/core'

const mediaTypes: { readonly [Format in ImageFormat]: string } = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
}

/** The media type of a kind of picture (IANA). */
export const mediaTypeOf = (format: ImageFormat): string => mediaTypes[format]
