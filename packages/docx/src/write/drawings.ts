import type { Image } from '@stet/core'
import { element, legal, type Attributes } from '../xml/element.ts'
import { namespaces } from '../xml/namespaces.ts'
import type { Tree } from '../xml/tree.ts'
import type { InlineContext } from './context.ts'
import type { Picture } from './pictures.ts'
import { styledRun, textRuns, withTraits } from './runs.ts'

/** Twentieths of a point in a CSS px, and English Metric Units in one (ECMA-376 20.1.10.16). */
const twipsPerPixel = 15
const emusPerPixel = 9525

const [a, pic] = [namespaces('a'), namespaces('pic')]

/** The size at which a picture is shown, in English Metric Units: its own, or as much less as the place asks. */
function extent({ width, height }: Picture, wide: number, high: number) {
  const scale = Math.min(1, wide / twipsPerPixel / width, high / twipsPerPixel / height)
  return { cx: Math.round(width * scale * emusPerPixel), cy: Math.round(height * scale * emusPerPixel) }
}

/** An extension of DrawingML (ECMA-376 20.1.2.2.14), known by a GUID. */
const extension = (uri: string, content: Tree): Tree => element('a:ext', { uri }, content)

/** That a picture only adorns, for those who do not see it (MS-ODRAWXML 2.14.1). */
const decorative: Tree = element(
  'a:extLst',
  a,
  extension('{C183D7F6-B498-43B3-948B-1728B52AA6E4}', element('adec:decorative', { ...namespaces('adec'), val: 1 })),
)

/** The bytes of a picture, and of the drawing for programs that know it (MS-ODRAWXML 2.1.3). */
function blip({ format, bytes, svg }: Picture, { facts, part }: InlineContext): Tree {
  const drawing = svg && part.media(facts.register.media(svg, 'svg'))
  const shown = part.media(facts.register.media(bytes, format === 'jpeg' ? 'jpg' : 'png'))
  return element(
    'a:blip',
    { 'r:embed': shown, cstate: 'none' },
    drawing === undefined
      ? []
      : element(
          'a:extLst',
          {},
          extension(
            '{96DAC541-7B7A-43D3-8B79-37D633B846F1}',
            element('asvg:svgBlip', { ...namespaces('asvg'), 'r:embed': drawing }),
          ),
        ),
  )
}

/** A picture in a line (ECMA-376 20.4.2.8), as DrawingML has pictures (20.2.2.5). */
function inline(shown: Picture, { source, alternative }: Image, context: InlineContext, wide: number): Tree {
  const { facts, part, url } = context
  const size = extent(shown, wide, facts.textHeight * 0.8)
  const id = url === undefined ? undefined : part.link(legal(url))
  const click = (declared: Attributes) => (id === undefined ? [] : element('a:hlinkClick', { ...declared, 'r:id': id }))
  const isDecoration = alternative === ''
  return element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', size),
    element('wp:effectExtent', { t: 0, r: 0, b: 0, l: 0 }),
    element(
      'wp:docPr',
      { id: facts.register.picture(), name: source, descr: isDecoration ? undefined : alternative },
      click(a),
      isDecoration ? decorative : [],
    ),
    element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { ...a, noChangeAspect: 1 })),
    element(
      'a:graphic',
      a,
      element(
        'a:graphicData',
        { uri: pic['xmlns:pic'] },
        element(
          'pic:pic',
          pic,
          element(
            'pic:nvPicPr',
            {},
            element('pic:cNvPr', { id: 0, name: '', descr: '' }, click({})),
            element('pic:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1, noChangeArrowheads: 1 })),
          ),
          element(
            'pic:blipFill',
            {},
            blip(shown, context),
            element('a:srcRect'),
            element('a:stretch', {}, element('a:fillRect')),
          ),
          element(
            'pic:spPr',
            { bwMode: 'auto' },
            element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
            element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
          ),
        ),
      ),
    ),
  )
}

/**
 * A picture in a line, at most `wide` twentieths of a point wide. Its name is its source, so that it is found again. One
 * that cannot be shown is its alternative text and its source in a box.
 */
export function drawing(image: Image, context: InlineContext, wide: number): readonly Tree[] {
  const found = context.facts.pictures.get(image.source)
  if (found) return [styledRun(element('w:drawing', {}, inline(found, image, context, wide)))]
  return textRuns(`${image.alternative} [${image.source}]`, withTraits({ ...context, traits: [] }, 'missingPicture'))
}
