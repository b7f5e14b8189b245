import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { article, p } from '@stet/core/testing'
import { docx } from '../write/docx.ts'

/** Parts of a package by their paths. */
export type Parts = Readonly<Record<string, string | Uint8Array>>

const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml'
const w15 = 'http://schemas.microsoft.com/office/word/2012/wordml'
const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const v = 'urn:schemas-microsoft-com:vml'
const wps = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'

const wp = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'
const a = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const pic = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const m = 'http://schemas.openxmlformats.org/officeDocument/2006/math'

/** The declarations of the namespaces that bodies use here. */
export const declarations = `xmlns:wp="${wp}" xmlns:a="${a}" xmlns:pic="${pic}" xmlns:r="${r}" xmlns:m="${m}" xmlns:w14="${w14}" xmlns:w15="${w15}" xmlns:mc="${mc}" xmlns:v="${v}" xmlns:wps="${wps}"`

/** Makes files of ours with another body, and more parts, as a person or another program would have left them. */
export async function editedFiles(): Promise<(body: string, more?: Parts) => Uint8Array> {
  const parts = unzipSync(await docx({ pageSize: 'A4' }).write(article([p('Words.')]), new Map(), () => undefined))
  const root = /<w:document[^>]*>/.exec(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))?.[0] ?? ''
  const known = [...declarations.matchAll(/xmlns:(\w+)="[^"]*"/g)].filter(
    ([, name]) => !root.includes(`xmlns:${name}=`),
  )
  const start = root.replace('<w:document', `<w:document ${known.map(([whole]) => whole).join(' ')}`)
  return (body, more = {}) =>
    zipSync({
      ...parts,
      'word/document.xml': strToU8(`${start}<w:body>${body}</w:body></w:document>`),
      ...Object.fromEntries(
        Object.entries(more).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
      ),
    })
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The relationships of the body to some parts, by the last words of their types; those with `:` lead outside. */
export const bodyRelationships = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(targets)
    .map(
      ([type, target], at) =>
        `<Relationship Id="r${at + 1}" Type="${relationships}/${type}" Target="${target}"${target.includes(':') ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

/** The declaration of the main namespace, for other parts. */
export const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
