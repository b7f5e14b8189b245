import { Resvg } from '@resvg/resvg-js'
import { dayInWords, defaultTheme, type Metadata } from '@stet/core'
import satori from 'satori'
import { fontFiles, type FontFile } from '../write/fonts/files.ts'
import type { SiteOptions } from '../write/options.ts'
import { lightPalette } from '../write/style/palette.ts'

/** The size of card images in pixels: what Open Graph and Twitter show without cutting. */
export const cardSize = { width: 1200, height: 630 } as const

/** An element as satori takes it. */
interface Box {
  readonly type: 'div'
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>
    readonly children: string | readonly Box[]
  }
}

const box = (style: Readonly<Record<string, string | number>>, children: string | readonly Box[]): Box => ({
  type: 'div',
  props: { style, children },
})

/** What a card says and how it looks. */
export interface CardContent {
  readonly title: string
  /** The publication's name. */
  readonly name: string
  /** Authors and day, one after the other. */
  readonly facts: string
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly accent: string
}

/** What an article's card says. */
export function cardOf({ title, authors, published, language }: Metadata, { name, theme }: SiteOptions): CardContent {
  const names = authors.map(author => author.name).join(', ')
  const day = published === undefined ? '' : dayInWords(published, language)
  const { paper, ink, muted, accent } = lightPalette(theme)
  return { title, name, facts: [names, day].filter(Boolean).join(' · '), paper, ink, muted, accent }
}

/** The size of a title's letters in pixels: so that about four lines of it fit. */
const sizeOf = (title: string): number =>
  title.length <= 40 ? 84 : title.length <= 80 ? 70 : title.length <= 130 ? 58 : 46

const drawing = ({ title, name, facts, paper, ink, muted, accent }: CardContent): Box =>
  box(
    {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      padding: '64px 72px',
      backgroundColor: paper,
      borderLeft: `24px solid ${accent}`,
      fontFamily: 'card',
    },
    [
      box({ display: 'flex', color: muted, fontSize: 34, fontWeight: 600 }, name),
      box(
        { display: 'block', color: ink, fontSize: sizeOf(title), fontWeight: 600, lineHeight: 1.14, lineClamp: 5 },
        title,
      ),
      box({ display: 'block', color: muted, fontSize: 30, fontWeight: 400, lineClamp: 1 }, facts),
    ],
  )

/** The cuts of the theme's headings; none where they are not installed. */
export const cardFonts = ({ theme = defaultTheme }: SiteOptions): readonly FontFile[] =>
  fontFiles(theme).filter(({ family, isItalic }) => family === theme.fonts.headings && !isItalic)

/** A card as PNG, without clock or chance; undefined where the fonts lack one of its letters. */
export async function drawCard(content: CardContent, fonts: readonly FontFile[]): Promise<Uint8Array | undefined> {
  if (fonts.length === 0) return undefined
  const lacking: string[] = []
  const svg = await satori(drawing(content), {
    ...cardSize,
    fonts: fonts.map(({ bytes, weight }) => ({
      name: 'card',
      data: Buffer.from(bytes),
      weight: weight as 400,
      style: 'normal',
    })),
    loadAdditionalAsset: (_, letters) => {
      lacking.push(letters)
      return Promise.resolve([])
    },
  })
  if (lacking.length > 0) return undefined
  return new Resvg(svg, { fitTo: { mode: 'width', value: cardSize.width } }).render().asPng()
}
