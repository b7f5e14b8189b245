import { createHash } from 'node:crypto'
import { PDFStreamWriter } from 'pdf-lib'
import type { Assets, Metadata, Report } from '@stet/core'
import type { catalog } from '../diagnostics.ts'
import type { Content } from '../flow/element.ts'
import type { Flow } from '../flow/flow.ts'
import type { Subset } from '../fonts/subset.ts'
import type { Page } from '../layout/page.ts'
import { addAttachments, attachmentNames, type Attachment } from './attachments.ts'
import { boundsOf } from './bounds.ts'
import { srgbProfile } from './colour-profile.ts'
import { paintPage } from './content-stream.ts'
import { fontUses } from './font-uses.ts'
import { embedFont } from './fonts.ts'
import { addInformation, addXmp, type Identity } from './metadata.ts'
import { addLinks } from './links.ts'
import { addOutline, destinationsOf, nameTree } from './navigation.ts'
import { addObject, addStream, byteString, object, textString, type PDFContext, type PDFRef } from './objects.ts'
import type { PixelSize } from './pictures/shrink.ts'
import { embedPicture, type EmbeddedPicture } from './pictures/pictures.ts'
import { addStructure, boxedContents, type FilledAt } from './structure.ts'

/** All that a document is painted from. */
export interface PaintInput {
  readonly flow: Flow
  readonly pages: readonly Page[]
  readonly metadata: Metadata
  readonly pictures: ReadonlyMap<string, EmbeddedPicture>
  /** The files that it carries; with any, it is PDF/A-3a, without, PDF/A-2a. */
  readonly attachments: readonly Attachment[]
}

/** Writes laid pages as a tagged PDF 1.7 file (ISO 32000-1) that keeps PDF/UA-1, and PDF/A-3a or PDF/A-2a. */
export async function paintDocument(context: PDFContext, input: PaintInput, subset: Subset): Promise<Uint8Array> {
  const { flow, pages, metadata, pictures, attachments } = input
  const uses = fontUses()
  const pictureNames = new Map([...pictures.keys()].map((source, index) => [source, `X${index + 1}`]))
  const pageTree = context.nextRef()
  const refs = pages.map(() => context.nextRef())
  const painted = pages.map(page => paintPage(page, page.height, uses, source => pictureNames.get(source)))
  const destinations = destinationsOf(context, pages, refs)
  const { byLink, byPage } = addLinks(context, { pages, refs, destinations })

  const fontRefs = new Map(uses.all().map(use => [use.name, embedFont(context, use, subset)]))
  const pictureRefs = new Map([...pictures].map(([source, { ref }]) => [pictureNames.get(source)!, ref]))
  const chosen = (refsByName: ReadonlyMap<string, PDFRef>, names: ReadonlySet<string>) =>
    Object.fromEntries([...names].sort().map(name => [name, refsByName.get(name)!]))
  painted.forEach(({ operators, fonts, pictures: drawn }, index) => {
    const links = byPage[index]!
    context.assign(
      refs[index]!,
      object(context, {
        Type: 'Page',
        Parent: pageTree,
        MediaBox: [0, 0, pages[index]!.width, pages[index]!.height],
        Resources: {
          Font: chosen(fontRefs, fonts),
          ...(drawn.size > 0 ? { XObject: chosen(pictureRefs, drawn) } : {}),
        },
        Contents: addStream(context, {}, Buffer.from(operators, 'latin1')),
        StructParents: index,
        Tabs: 'S',
        ...(links.length > 0 ? { Annots: links } : {}),
        ...(drawn.size > 0 ? { Group: { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' } } : {}),
      }),
    )
  })
  context.assign(pageTree, object(context, { Type: 'Pages', Kids: refs, Count: refs.length }))

  const fillings = new Map<Content, FilledAt[]>()
  painted.forEach((page, index) => {
    for (const { content, mcid } of page.fillings) {
      const known = fillings.get(content) ?? []
      known.push({ page: refs[index]!, index, mcid })
      fillings.set(content, known)
    }
  })
  const structure = addStructure(context, {
    document: flow.document,
    fillings,
    annotations: byLink,
    bounds: boundsOf(pages, new Set(boxedContents(flow.document))),
    pageCount: pages.length,
  })
  const outline = addOutline(context, flow.outline, destinations)
  const identity: Identity = { metadata, archivalPart: attachments.length > 0 ? 3 : 2 }
  const files = addAttachments(context, attachments)
  const names = {
    ...(destinations.size > 0 ? { Dests: nameTree(context, destinations) } : {}),
    ...(files.length > 0 ? { EmbeddedFiles: attachmentNames(attachments, files) } : {}),
  }
  context.trailerInfo.Info = addInformation(context, identity)
  context.trailerInfo.Root = addObject(context, {
    Type: 'Catalog',
    Pages: pageTree,
    Lang: textString(metadata.language),
    MarkInfo: { Marked: true, UserProperties: true },
    ViewerPreferences: { DisplayDocTitle: true, ...(flow.direction === 'rtl' ? { Direction: 'R2L' } : {}) },
    StructTreeRoot: structure,
    Metadata: addXmp(context, identity),
    OutputIntents: [outputIntent(context)],
    ...(Object.keys(names).length > 0 ? { Names: names } : {}),
    ...(files.length > 0 ? { AF: files } : {}),
    ...(outline ? { Outlines: outline, PageMode: 'UseOutlines' } : {}),
  })
  const id = byteString(
    identityOf(
      input,
      painted.map(page => page.operators),
    ),
  )
  context.trailerInfo.ID = object(context, [id, id])
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, 200).serializeToBuffer()
}

/** The same for the same content, and for no other (ISO 32000-1 14.4). */
function identityOf({ metadata, pictures, attachments }: PaintInput, operators: readonly string[]): Uint8Array {
  const hash = createHash('sha256')
    .update(JSON.stringify(metadata))
    .update([...pictures.keys()].join('\n'))
  for (const page of operators) hash.update(page)
  for (const { bytes } of attachments) hash.update(bytes)
  return hash.digest().subarray(0, 16)
}

/** The colours of the document are sRGB (ISO 19005-2 6.2.3). */
function outputIntent(context: PDFContext): PDFRef {
  return addObject(context, {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: textString('sRGB'),
    Info: textString('sRGB IEC61966-2.1'),
    DestOutputProfile: addStream(context, { N: 3 }, srgbProfile()),
  })
}

/** Embeds the pictures that pages draw, each once; those that cannot be read are left out and reported. */
export function embedPictures(
  context: PDFContext,
  assets: Assets,
  sources: Iterable<string>,
  limit: PixelSize,
  report: Report<typeof catalog>,
) {
  const embedded = new Map<string, EmbeddedPicture>()
  for (const source of sources) {
    const asset = assets.get(source)
    const picture = asset && embedPicture(context, source, asset, limit, report)
    if (picture) embedded.set(source, picture)
  }
  return embedded
}
