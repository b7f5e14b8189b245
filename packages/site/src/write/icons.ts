import { defaultTheme, nearestReadable, type Asset } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { contentHash } from './content-hash.ts'
import { meta } from './head.ts'
import { mediaTypeOf } from './media-types.ts'
import type { OutputFile, SiteOptions } from './options.ts'
import { darkPalette, lightPalette } from './style/palette.ts'
import { xml } from './xml.ts'

const extensions = { png: 'png', jpeg: 'jpg', svg: 'svg' } as const
const drawnIcon = 'icon.svg'
const manifestFile = 'site.webmanifest'

/** Where a logo stands, from the site's root. */
export const logoPathOf = ({ format, bytes }: Asset): string => `logo.${contentHash(bytes)}.${extensions[format]}`

/** An icon for a site without a logo: the first letter of its name over the proofreader's dots. */
function drawn({ name, theme = defaultTheme }: SiteOptions): string {
  const { accent } = theme.colours
  const paper = nearestReadable('#ffffff', [accent]) ?? '#ffffff'
  const letter = xml([...name.trim()][0]!.toUpperCase())
  const dots = [17, 27, 37, 47].map(x => `<circle cx="${x}" cy="53" r="2.4"/>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="${accent}"/><g fill="${paper}"><text x="32" y="43" font-family="system-ui, sans-serif" font-size="38" font-weight="700" text-anchor="middle">${letter}</text>${dots}</g></svg>\n`
}

const iconOf = ({ logo }: SiteOptions): { readonly path: string; readonly type: string; readonly sizes: string } =>
  logo === undefined
    ? { path: drawnIcon, type: 'image/svg+xml', sizes: 'any' }
    : {
        path: logoPathOf(logo),
        type: mediaTypeOf(logo.format),
        sizes: logo.format === 'svg' ? 'any' : `${Math.round(logo.width)}x${Math.round(logo.height)}`,
      }

/** The icon, the manifest and the colours of the browser's own bars, for the head of a page at `root`. */
export function iconLinks({ site }: { readonly site: SiteOptions }, root: string): Element[] {
  const { path, type } = iconOf(site)
  const bar = (scheme: string, content: string) =>
    h('meta', { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` })
  return [
    h('link', { rel: ['icon'], type, href: root + path }),
    ...(site.baseUrl === undefined ? [] : [h('link', { rel: ['manifest'], href: root + manifestFile })]),
    ...meta('application-name', site.name),
    bar('light', lightPalette(site.theme).paper),
    bar('dark', darkPalette(site.theme).paper),
  ]
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The icon or the logo, and the manifest (Web Application Manifest, W3C). */
export function iconFiles(site: SiteOptions): readonly OutputFile[] {
  const { path, type, sizes } = iconOf(site)
  const { paper } = lightPalette(site.theme)
  const manifest = {
    name: site.name,
    ...(site.description === undefined ? {} : { description: site.description }),
    lang: site.language,
    start_url: './index.html',
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [{ src: path, type, sizes }],
  }
  return [
    { path, bytes: site.logo?.bytes ?? encoded(drawn(site)) },
    { path: manifestFile, bytes: encoded(`${JSON.stringify(manifest, null, 2)}\n`) },
  ]
}
