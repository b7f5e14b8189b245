import type { PDFDict } from 'pdf-lib'
import type { PdfFile } from './file.ts'
import type { Whereabouts } from './finding.ts'
import { isStandard } from './standard-types.ts'
import {
  bytesOf,
  dictionaryOf,
  entryOf,
  innerOf,
  keysOf,
  membersOf,
  nameOf,
  numberOf,
  rawEntryOf,
  refOf,
  textOf,
} from './values.ts'

/** A structure element (ISO 32000-1 14.7.2). */
export interface Tag {
  readonly ref: string
  readonly dictionary: PDFDict
  /** As the file names it. */
  readonly type: string
  /** The standard type that it is a kind of; its own name where there is none. */
  readonly standard: string
  readonly parent?: Tag
  readonly tags: Tag[]
  readonly content: MarkedContent[]
  readonly objects: ObjectReference[]
  readonly where: Whereabouts
  /** The language that it says itself. */
  readonly language?: string
  /** Its `ID`, in hexadecimal. */
  readonly id?: string
}

/** A marked stretch of a page that a tag holds. */
interface MarkedContent {
  readonly page: string
  readonly mcid: number
}

/** An object, such as an annotation, that a tag holds. */
interface ObjectReference {
  readonly ref: string
}

/** The tags of a file, each before those in it. */
export interface TagTree {
  readonly all: readonly Tag[]
  readonly roleMap: ReadonlyMap<string, string>
}

/** Reads the structure tree. The id of a block is that of its tag; the ids of header cells only name them for other cells. */
export function tagsOf(file: PdfFile): TagTree {
  const { context, catalog } = file
  const root = innerOf(context, catalog, 'StructTreeRoot')
  const roles = innerOf(context, root, 'RoleMap')
  const roleMap = new Map(keysOf(roles).map(key => [key, nameOf(entryOf(context, roles, key)) ?? '']))
  const numbers = new Map(file.pages.map(({ ref, number }) => [ref, number]))
  const all: Tag[] = []
  const seen = new Set<PDFDict>()
  const read = (ref: string, dictionary: PDFDict, parent: Tag | undefined): Tag => {
    seen.add(dictionary)
    const type = nameOf(entryOf(context, dictionary, 'S')) ?? ''
    const id = entryOf(context, dictionary, 'ID')
    const pageRef = refOf(rawEntryOf(dictionary, 'Pg'))
    const page = pageRef === undefined ? parent?.where.page : numbers.get(pageRef)
    const named = bytesOf(id)
    const block =
      named === undefined || type === 'TH' ? parent?.where.block : Buffer.from(named, 'hex').toString('utf8')
    const language = textOf(entryOf(context, dictionary, 'Lang'))
    const tag: Tag = {
      ref,
      dictionary,
      type,
      standard: standardOf(type, roleMap),
      ...(parent ? { parent } : {}),
      tags: [],
      content: [],
      objects: [],
      where: {
        tag: parent ? `${parent.where.tag}/${type}` : type,
        ...(page === undefined ? {} : { page }),
        ...(block === undefined ? {} : { block }),
      },
      ...(language === undefined ? {} : { language }),
      ...(named === undefined ? {} : { id: named }),
    }
    all.push(tag)
    for (const kid of membersOf(context, rawEntryOf(dictionary, 'K'))) {
      const mcid = numberOf(kid)
      const inner = dictionaryOf(context, kid)
      if (mcid !== undefined) tag.content.push({ page: pageRef ?? '', mcid })
      else if (!inner || seen.has(inner)) continue
      else if (nameOf(entryOf(context, inner, 'Type')) === 'MCR')
        tag.content.push({
          page: refOf(rawEntryOf(inner, 'Pg')) ?? pageRef ?? '',
          mcid: numberOf(entryOf(context, inner, 'MCID')) ?? -1,
        })
      else if (nameOf(entryOf(context, inner, 'Type')) === 'OBJR')
        tag.objects.push({ ref: refOf(rawEntryOf(inner, 'Obj')) ?? '' })
      else tag.tags.push(read(refOf(kid) ?? '', inner, tag))
    }
    return tag
  }
  for (const kid of membersOf(context, root && rawEntryOf(root, 'K'))) {
    const dictionary = dictionaryOf(context, kid)
    if (dictionary && !seen.has(dictionary)) read(refOf(kid) ?? '', dictionary, undefined)
  }
  return { all, roleMap }
}

/** Follows the role map to a standard type (ISO 32000-1 14.7.3). */
function standardOf(type: string, roleMap: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let at = type
  while (!isStandard(at) && !seen.has(at)) {
    seen.add(at)
    at = roleMap.get(at) ?? at
  }
  return at
}

/** An attribute of a tag by its owner and key (ISO 32000-1 14.7.5). */
export function attributeOf({ context }: PdfFile, tag: Tag, owner: string, key: string) {
  for (const part of membersOf(context, entryOf(context, tag.dictionary, 'A'))) {
    const attributes = dictionaryOf(context, part)
    if (nameOf(entryOf(context, attributes, 'O')) !== owner) continue
    const value = entryOf(context, attributes, key)
    if (value !== undefined) return value
  }
  return undefined
}
