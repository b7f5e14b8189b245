import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stet } from './stet.ts'
import { all, behind, paragraph, replacing, withPart, withParts, type XmlEdit } from './word-copy.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-pull-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const source = `---
title: The river
author: Ana
---

The __river__ is long and cold,
and it runs to the sea.

Boats go up and down.
`

const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const text = (path: string) => readFileSync(join(folder, path), 'utf8')
const article = 'content/river/article.md'

/** An editing copy of the article in `edited.docx`, changed as by a word processor. */
async function editedCopy(edit: XmlEdit): Promise<void> {
  write(article, source)
  const { code, errors } = await stet(['edit', 'river', '-o', 'copy.docx'], folder)
  expect([code, errors]).toEqual([0, ''])
  write('edited.docx', withPart(readFileSync(join(folder, 'copy.docx')), 'word/document.xml', edit))
}

const insertion = (words: string) =>
  `<w:ins w:id="901" w:author="Bo" w:date="2026-11-20T10:00:00Z"><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:ins>`
const deletion = (words: string) =>
  `<w:del w:id="902" w:author="Bo" w:date="2026-11-20T10:00:00Z"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`
/** “Boats” made “Ships”, tracked. */
const tracked = replacing(
  '<w:r><w:t xml:space="preserve">Boats go up and down.</w:t></w:r>',
  `${deletion('Boats')}${insertion('Ships')}<w:r><w:t xml:space="preserve"> go up and down.</w:t></w:r>`,
)

describe('stet edit', () => {
  it('does not write over a file that may have edits', async () => {
    await editedCopy(xml => xml)
    const { code, errors } = await stet(['edit', 'river', '-o', 'copy.docx'], folder)
    expect(code).toBe(2)
    expect(errors).toContain('“copy.docx” is there already, perhaps with edits. Say --force')
  })

  it('names the article that was probably meant', async () => {
    write(article, source)
    const { code, errors } = await stet(['edit', 'rivr'], folder)
    expect(code).toBe(2)
    expect(errors).toContain('There is no article “rivr”. Perhaps “river” is meant.')
  })
})

describe('stet pull', () => {
  it('changes no byte where nothing was edited, and says so', async () => {
    await editedCopy(xml => xml)
    const { code, output } = await stet(['pull', 'edited.docx'], folder)
    expect([code, output]).toEqual([0, `There is nothing to do: “${article}” says what the Word file says.\n`])
    expect(text(article)).toBe(source)
    expect(existsSync(join(folder, '.stet'))).toBe(false)
  })

  it('brings edits home, tells each word by word, and keeps what was', async () => {
    await editedCopy(all(replacing('Boats go', 'Ships go'), behind('go up', paragraph('BodyText', 'The end.'))))
    const { code, output, errors } = await stet(['pull', 'edited.docx'], folder)
    expect([code, errors]).toEqual([0, ''])
    expect(text(article)).toBe(source.replace('Boats', 'Ships').concat('\nThe end.\n'))
    expect(output).toContain('Changed  Added')
    expect(output).toContain(`${article}:9 changed\n    [-Boats-]{+Ships+} go up and down.`)
    expect(output).toContain('added\n    {+The end.+}')
    const kept = readdirSync(join(folder, '.stet/backup/content/river'))
    expect(kept.map(name => text(`.stet/backup/content/river/${name}`))).toEqual([source])
  })

  it('changes nothing with --dry-run', async () => {
    await editedCopy(replacing('Boats go', 'Ships go'))
    const { code, output } = await stet(['pull', 'edited.docx', '--dry-run'], folder)
    expect(code).toBe(0)
    expect(output).toContain(`“${article}” would be changed.`)
    expect(text(article)).toBe(source)
  })

  it('merges with what was edited in the article meanwhile', async () => {
    await editedCopy(replacing('runs to the sea', 'runs to the ocean'))
    write(article, source.replace('long and', 'wide and').replace('Boats', 'Ships'))
    const { code } = await stet(['pull', 'edited.docx'], folder)
    expect(code).toBe(0)
    expect(text(article)).toBe(source.replace('long and', 'wide and').replace('Boats', 'Ships').replace('sea', 'ocean'))
  })

  it('shows a conflict as one, ends with 1, and “stet check” finds it', async () => {
    await editedCopy(replacing('Boats go', 'Ships go'))
    write(article, source.replace('Boats', 'Ferries'))
    const { code, output } = await stet(['pull', 'edited.docx'], folder)
    expect(code).toBe(1)
    expect(output).toContain('1 conflict: the article and the Word file changed the same words.')
    expect(text(article)).toContain(`<<<<<<< in article.md
Ferries go up and down.
=======
Ships go up and down.
>>>>>>> from Word
`)
    const check = await stet(['check'], folder)
    expect(check.code).toBe(1)
    expect(check.errors).toContain(`${article}:9:1 error The line “<<<<<<< in article.md” sets off a conflict`)
  })

  it('accepts, rejects or marks tracked changes', async () => {
    await editedCopy(tracked)
    await stet(['pull', 'edited.docx', '--changes', 'reject'], folder)
    expect(text(article)).toBe(source)
    await stet(['pull', 'edited.docx', '--changes', 'mark'], folder)
    expect(text(article)).toBe(source.replace('Boats', '{~~Boats~>Ships~~}'))
    const check = await stet(['check'], folder)
    expect(check.errors).toContain(`${article}:9:1 warning The change or comment “{~~Boats~>Ships~~}” is not decided`)
    write(article, source)
    await stet(['pull', 'edited.docx'], folder)
    expect(text(article)).toBe(source.replace('Boats', 'Ships'))
  })

  it('tells comments and replies with the line that they stand on, and writes them with --changes mark', async () => {
    await editedCopy(
      replacing(
        '<w:r><w:t xml:space="preserve">Boats go up and down.</w:t></w:r>',
        '<w:commentRangeStart w:id="0"/><w:r><w:t>Boats</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:t xml:space="preserve"> go up and down.</w:t></w:r>',
      ),
    )
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const names = `xmlns:w="${word}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"`
    const said = (id: number, author: string, words: string) =>
      `<w:comment w:id="${id}" w:author="${author}" w:date="2026-11-20T10:00:00Z"><w:p w14:paraId="0000000${id + 1}"><w:r><w:t>${words}</w:t></w:r></w:p></w:comment>`
    const copy = readFileSync(join(folder, 'edited.docx'))
    const parts = withParts(copy, {
      'word/comments.xml': `<w:comments ${names}>${said(0, 'Bo', 'Which boats?')}${said(1, 'Ana', 'All of them.')}</w:comments>`,
      'word/commentsExtended.xml': `<w15:commentsEx ${names}><w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>`,
    })
    const linked = withPart(parts, 'word/_rels/document.xml.rels', xml =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/><Relationship Id="rIdE" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
      ),
    )
    const typed = withPart(linked, '[Content_Types].xml', xml =>
      xml.replace(
        '</Types>',
        '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/><Override PartName="/word/commentsExtended.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"/></Types>',
      ),
    )
    write('edited.docx', typed)
    const { code, output } = await stet(['pull', 'edited.docx'], folder)
    expect(code).toBe(0)
    expect(output).toContain('Comments by')
    expect(output).toContain(
      `${article}:9\n    “Boats”\n    Bo, 2026-11-20: Which boats?\n      Ana, 2026-11-20: All of them.`,
    )
    expect(text(article)).toBe(source)
    await stet(['pull', 'edited.docx', '--changes', 'mark'], folder)
    expect(text(article)).toBe(
      source.replace('Boats', 'Boats{>>Bo, 2026-11-20: Which boats? — Ana, 2026-11-20: All of them.<<}'),
    )
  })

  it('brings a picture that was put into the file, under a name that is free', async () => {
    await editedCopy(xml => xml)
    const picture = readFileSync(join(import.meta.dirname, '../content/writing-for-stet/stet-mark.png'))
    write('with.md', source.concat('\n![A mark](mark.png)\n'))
    write('mark.png', picture)
    await stet(['convert', 'with.md', '-o', 'with.json'], folder)
    await stet(['convert', 'with.json', '-o', 'with.docx'], folder)
    write('content/river/mark.png', 'another file')
    const { code, output } = await stet(['pull', 'with.docx', '--into', 'river'], folder)
    expect([code, output.includes('Brought 1 picture: mark-2.png.')]).toEqual([0, true])
    expect(readFileSync(join(folder, 'content/river/mark-2.png'))).toEqual(picture)
    expect(text(article)).toBe(source.concat('\n![A mark](mark-2.png)\n'))
  })

  it('finds the article of a file that lost all that it carried, by its words', async () => {
    await editedCopy(replacing('Boats go', 'Ships go'))
    write('content/other/article.md', '---\ntitle: Other\n---\n\nNothing of this is like the first one at all.\n')
    const bare = withPart(readFileSync(join(folder, 'edited.docx')), 'word/_rels/document.xml.rels', xml =>
      xml.replaceAll(/<Relationship [^>]*customXml[^>]*>/g, ''),
    )
    write('bare.docx', bare)
    const { code } = await stet(['pull', 'bare.docx'], folder)
    expect(code).toBe(0)
    expect(text(article)).toBe(source.replace('Boats', 'Ships'))
    write(article, source)
    write('content/twin/article.md', source)
    const twice = await stet(['pull', 'bare.docx'], folder)
    expect(twice.code).toBe(2)
    expect(twice.errors).toContain('“river” and “twin” are both like it. Say which with --into.')
    expect((await stet(['pull', 'bare.docx', '--into', 'content/twin/article.md'], folder)).code).toBe(0)
    expect(text('content/twin/article.md')).toBe(source.replace('Boats', 'Ships'))
    expect(text(article)).toBe(source)
  })

  it.each<readonly [string, readonly string[], string]>([
    [
      'a file that is not there',
      ['pull', 'editd.docx'],
      'There is no file “editd.docx”. Perhaps “edited.docx” is meant.',
    ],
    ['a file that is no Word file', ['pull', 'notes.docx'], '“notes.docx”: The file is no Word file'],
    ['an article that is not there', ['pull', 'edited.docx', '--into', 'rivers'], 'There is no article “rivers”.'],
    [
      'another article',
      ['pull', 'edited.docx', '--into', 'other'],
      'was written from “content/river/article.md”, not from',
    ],
    ['no way to treat changes', ['pull', 'edited.docx', '--changes', 'acept'], 'Perhaps “accept” is meant.'],
  ])('refuses %s in a sentence, and touches nothing', async (_, words, message) => {
    await editedCopy(replacing('Boats go', 'Ships go'))
    write('notes.docx', 'Only text.')
    write('content/other/article.md', '---\ntitle: Other\n---\n\nOther words.\n')
    const { code, errors } = await stet(words, folder)
    expect(code).toBe(2)
    expect(errors).toContain(message)
    expect(text(article)).toBe(source)
  })

  it('says that the article is gone', async () => {
    await editedCopy(replacing('Boats go', 'Ships go'))
    rmSync(join(folder, 'content/river'), { recursive: true })
    write('content/other/article.md', '---\ntitle: Other\n---\n\nOther words.\n')
    const { code, errors } = await stet(['pull', 'edited.docx'], folder)
    expect(code).toBe(2)
    expect(errors).toContain(`was written from “${article}”, and that article is not here.`)
  })
})
