import type { Image } from '@stet/core'
import { element, type Xml } from '../xml/element.ts'
import { namespace } from '../xml/namespaces.ts'
import type { InlineContext } from './context.ts'
import type { Picture } from './pictures.ts'
import { run, textRuns, withTraits } from './runs.ts'

/** English Metric Units: 914,400 to the inch, so 9,525 to a CSS px and 635 to a twentieth of a point. */
const emuPerPixel = 9525
const emuPerTwip = 635

/** The size at which a picture is shown: its own, or as much less as the place asks. */
function extent({ width, height }: Picture, wide: number, high: number) {
  const natural = { width: width * emuPerPixel, height: height * emuPerPixel }
  const scale = Math.min(1, (wide * emuPerTwip) / natural.width, (high * emuPerTwip) / natural.height)
  return { cx: Math.max(1, Math.round(natural.width * scale)), cy: Math.max(1, Math.round(natural.height * scale)) }
}

const extension = (uri: string, content: Xml) => element('a:extLst', {}, element('a:ext', { uri }, content))

/** Says that a picture is decoration (the extension of [MS-ODRAWXML] 2.27). */
const decorative = extension(
  '{C183D7F6-B498-43B3-948B-1728B52AA6E4}',
  element('adec:decorative', { 'xmlns:adec': namespace('adec'), val: 1 }),
)

/** The drawing behind a picture, as Word 2016 and later show it ([MS-ODRAWXML] 2.25). */
const svgBlip = (id: string) =>
  extension(
    '{96DAC541-7B7A-43D3-8B79-37D633B846F1}',
    element('asvg:svgBlip', { 'xmlns:asvg': namespace('asvg'), 'r:embed': id }),
  )

function pictureXml(picture: Picture, image: Image, context: InlineContext, wide: number): Xml {
  const { register, textHeight } = context.facts
  const embed = (bytes: Uint8Array, suffix: string) => context.part.relate('image', register.media(bytes, suffix))
  const shown = embed(picture.bytes, picture.format)
  const size = extent(picture, wide, textHeight * 0.8)
  const id = register.picture()
  return element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', size),
      element(
        'wp:docPr',
        { id, name: image.source, descr: image.alternative },
        image.alternative === '' ? decorative : [],
      ),
      element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noChangeAspect: 1 })),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: namespace('pic') },
          element(
            'pic:pic',
            {},
            element(
              'pic:nvPicPr',
              {},
              element('pic:cNvPr', { id, name: image.source, descr: image.alternative }),
              element('pic:cNvPicPr'),
            ),
            element(
              'pic:blipFill',
              {},
              element('a:blip', { 'r:embed': shown }, picture.svg ? svgBlip(embed(picture.svg, 'svg')) : []),
              element('a:stretch', {}, element('a:fillRect')),
            ),
            element(
              'pic:spPr',
              {},
              element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
              element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
            ),
          ),
        ),
      ),
    ),
  )
}

/**
 * A picture in a line (ECMA-376 20.4.2.8), at most `wide` twentieths of a point wide. Its name is its source, so that it
 * is found again. One that cannot be shown is its alternative text and its source in a box.
 */
export function drawing(image: Image, context: InlineContext, wide: number): readonly Xml[] {
  const picture = context.facts.pictures.get(image.source)
  if (picture) return [run([pictureXml(picture, image, context, wide)], { ...context, traits: [] })]
  return textRuns(`${image.alternative} [${image.source}]`, withTraits({ ...context, traits: [] }, 'missingPicture'))
}
