import type { Asset, Assets, Report } from '@stet/core'
import type { catalog } from './diagnostics.ts'
import { cleanedSvg } from './svg.ts'

/** From how many pixels on phones give up on a picture: about four times those of the largest screens. */
const hugePixels = 60_000_000

/** The pictures of an article as they may stand on a site: drawings do not act. What is changed or too large is reported. */
export function safePictures(assets: Assets, report: Report<typeof catalog>): Assets {
  const safe = new Map<string, Asset>()
  for (const [source, asset] of assets) {
    const { format, width, height } = asset
    if (format !== 'svg' && width * height > hugePixels) report('site/picture-huge', { source, width, height })
    const cleaned = format === 'svg' ? drawing(source, asset, report) : asset
    if (cleaned) safe.set(source, cleaned)
  }
  return safe
}

function drawing(source: string, asset: Asset, report: Report<typeof catalog>): Asset | undefined {
  const cleaned = cleanedSvg(new TextDecoder().decode(asset.bytes))
  if ('reason' in cleaned) {
    report('site/picture-unreadable', { source, reason: cleaned.reason })
    return undefined
  }
  if (cleaned.removed.length === 0) return asset
  report('site/picture-cleaned', { source, removed: cleaned.removed.join(', ') })
  return { ...asset, bytes: new TextEncoder().encode(cleaned.text) }
}
