import type { AttributeValue, Attributes, Content, Element, Kid } from '../flow/element.ts'
import { roleMap } from '../flow/element.ts'
import type { LinkAnnotations } from './links.ts'
import { byteString, named, object, textString, type PDFContext, type PDFObject, type PDFRef } from './objects.ts'

/** Where a place in the structure was filled. */
export interface FilledAt {
  readonly page: PDFRef
  /** The page's number, from 0. */
  readonly index: number
  readonly mcid: number
}

/** What the structure tree is built from. */
export interface StructureInput {
  readonly document: Element
  readonly fillings: ReadonlyMap<Content, readonly FilledAt[]>
  /** The annotations of each link, with the page that each is on. */
  readonly annotations: LinkAnnotations['byLink']
  /** The rectangle that a place's content takes up on its first page. */
  readonly bounds: ReadonlyMap<Content, readonly [number, number, number, number]>
  readonly pageCount: number
}

/** The structure tree (ISO 32000-1 14.7.2), and the parent tree that leads back from pages and annotations. */
export function addStructure(context: PDFContext, input: StructureInput): PDFRef {
  const root = context.nextRef()
  const parents: PDFRef[][] = Array.from({ length: input.pageCount }, () => [])
  const linkParents: [number, PDFRef][] = []
  const ids: [string, PDFRef][] = []

  const place = (element: Element, parent: PDFRef): PDFRef => {
    const ref = context.nextRef()
    const filled = element.kids.flatMap(kid => (kid.type === 'content' ? (input.fillings.get(kid) ?? []) : []))
    const home = filled[0]?.page
    const kids = element.kids.flatMap(kid => placeKid(kid, ref, home))
    for (const { ref: annotation, page, key } of element.link ? (input.annotations.get(element.link) ?? []) : []) {
      kids.push(object(context, { Type: 'OBJR', Obj: annotation, Pg: page }))
      linkParents.push([key, ref])
    }
    if (element.id !== undefined) ids.push([element.id, ref])
    context.assign(ref, elementDictionary(context, element, parent, home, kids, input))
    return ref
  }

  const placeKid = (kid: Kid, parent: PDFRef, home: PDFRef | undefined): PDFObject[] => {
    if (kid.type === 'element') return [place(kid, parent)]
    return (input.fillings.get(kid) ?? []).map(({ page, index, mcid }) => {
      parents[index]![mcid] = parent
      return page === home ? object(context, mcid) : object(context, { Type: 'MCR', Pg: page, MCID: mcid })
    })
  }

  const top = place(input.document, root)
  const pages = parents.flatMap((own, index) => (own.length > 0 ? [index, own] : []))
  const links = linkParents.sort(([one], [other]) => one - other).flat()
  context.assign(
    root,
    object(context, {
      Type: 'StructTreeRoot',
      K: [top],
      RoleMap: roleMap,
      ParentTree: { Nums: [...pages, ...links] },
      ParentTreeNextKey: input.pageCount + linkParents.length,
      ...(ids.length > 0 ? { IDTree: idTree(context, ids) } : {}),
    }),
  )
  return root
}

/** The place whose rectangle an element must tell: the first of a figure or a formula (ISO 32000-1 14.8.5.4.3). */
function boxedContent({ role, kids }: Element): Content | undefined {
  return role === 'Figure' || role === 'Formula' ? kids.find(kid => kid.type === 'content') : undefined
}

/** {@link boxedContent} of an element and of all within it. */
export const boxedContents = (element: Element): readonly Content[] => {
  const own = boxedContent(element)
  const inner = element.kids.flatMap(kid => (kid.type === 'element' ? boxedContents(kid) : []))
  return own ? [own, ...inner] : inner
}

const idString = (id: string) => byteString(Buffer.from(id, 'utf8'))

/** Names in the order of their bytes (ISO 32000-1 7.9.6). */
function idTree(context: PDFContext, ids: readonly (readonly [string, PDFRef])[]): PDFObject {
  const sorted = ids
    .map(([id, ref]) => [Buffer.from(id, 'utf8'), ref] as const)
    .sort(([one], [other]) => Buffer.compare(one, other))
  const names = sorted.flatMap(([id, ref]) => [byteString(id), ref])
  return object(context, { Names: names, Limits: [byteString(sorted[0]![0]), byteString(sorted.at(-1)![0])] })
}

function elementDictionary(
  context: PDFContext,
  element: Element,
  parent: PDFRef,
  home: PDFRef | undefined,
  kids: readonly PDFObject[],
  { bounds }: StructureInput,
): PDFObject {
  const { role, language, alternative, actualText, id, attributes = [] } = element
  const boxed = boxedContent(element)
  const box = boxed && bounds.get(boxed)
  const all: readonly Attributes[] = box
    ? [...attributes, { owner: 'Layout', entries: { BBox: [...box] } }]
    : attributes
  return object(context, {
    Type: 'StructElem',
    S: role,
    P: parent,
    ...(home ? { Pg: home } : {}),
    ...(kids.length === 0 ? {} : { K: kids.length === 1 ? kids[0] : kids }),
    ...(language === undefined ? {} : { Lang: textString(language) }),
    ...(alternative === undefined ? {} : { Alt: textString(alternative) }),
    ...(actualText === undefined ? {} : { ActualText: textString(actualText) }),
    ...(id === undefined ? {} : { ID: idString(id) }),
    ...(all.length === 0
      ? {}
      : { A: all.length === 1 ? attributeObject(context, all[0]!) : all.map(part => attributeObject(context, part)) }),
  })
}

/** Attributes of a standard owner, or user properties, whose names are free (ISO 32000-1 14.7.5.4). */
function attributeObject(context: PDFContext, { owner, entries }: Attributes): PDFObject {
  if (owner === 'Stet') {
    const properties = Object.entries(entries).map(([name, value]) => ({
      N: byteString(Buffer.from(name, 'latin1')),
      V: plainValue(value),
    }))
    return object(context, { O: 'UserProperties', P: properties })
  }
  const values = Object.entries(entries).map(([key, value]) => [key, attributeValue(value)] as const)
  return object(context, { O: named(owner), ...Object.fromEntries(values) })
}

function attributeValue(value: AttributeValue): unknown {
  if (typeof value === 'string') return textString(value)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(part => (typeof part === 'string' ? idString(part) : part))
  return named((value as { readonly name: string }).name)
}

function plainValue(value: AttributeValue): unknown {
  if (Array.isArray(value)) return value.map(part => (typeof part === 'string' ? textString(part) : part))
  return attributeValue(value)
}
