import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../diagnostic/index.ts'
import { decodeForeign } from './foreign-text.ts'

const hex = (written: string): Uint8Array =>
  Uint8Array.from(written.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
const latin = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0))
const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap(character => {
      const unit = character.charCodeAt(0)
      return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]
    }),
  )

function decoded(bytes: Uint8Array): { readonly text: string | undefined; readonly codes: readonly string[] } {
  const found: Diagnostic[] = []
  const text = decodeForeign(bytes, 'a.txt', diagnostic => found.push(diagnostic))
  return { text, codes: found.map(({ code }) => code) }
}

describe('the text of a foreign file', () => {
  it('is UTF-8 where it can be, with and without a mark', () => {
    expect(decoded(new TextEncoder().encode('Müller — été'))).toEqual({ text: 'Müller — été', codes: [] })
    expect(decoded(hex('EFBBBF'))).toEqual({ text: '', codes: [] })
    expect(decoded(new Uint8Array())).toEqual({ text: '', codes: [] })
  })

  it.each([true, false])('is UTF-16 with a mark and without (little endian: %s)', isLittle => {
    const text = 'The river rose — three metres in one night.'
    for (const source of [`\uFEFF${text}`, text])
      expect(decoded(utf16(source, isLittle))).toEqual({ text, codes: ['project/encoding-legacy'] })
  })

  it('is what it declares to be', () => {
    const page = latin('<!doctype html><meta charset="iso-8859-2"><p>B\xB1k and \xB6wit')
    expect(decoded(page)).toMatchObject({ codes: ['project/encoding-legacy'] })
    expect(decoded(page).text).toContain('Bąk and świt')
    expect(decoded(latin('<?xml version="1.0" encoding="koi8-r"?><p>\xC1\xC2')).text).toContain('аб')
  })

  it.each([
    ['Western European', latin('Caf\xE9 \x93Z\xFCrich\x94 \x96 na\xEFve'), 'Café “Zürich” – naïve'],
    ['Cyrillic', hex('CFF0E8E2E5F220ECE8F021'), 'Привет мир!'],
    ['Russian of Unix', hex('F0D2C9D7C5D420CDC9D221'), 'Привет мир!'],
    ['Japanese', hex('82B182EA82CD93FA967B8CEA82C582B78142'), 'これは日本語です。'],
    ['Korean', hex('BEC8B3E7C7CFBCBCBFE4'), '안녕하세요'],
  ])('is guessed where nothing tells: %s', (_, bytes, text) => {
    expect(decoded(bytes)).toEqual({ text, codes: ['project/encoding-guessed'] })
  })

  it('is damaged UTF-8 where most of it is sound', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('Müller, Šimon, Éva '), 0xe9, 0x20])
    expect(decoded(bytes)).toEqual({ text: 'Müller, Šimon, Éva � ', codes: ['project/encoding-invalid'] })
  })

  it.each([
    ['a PDF', latin('%PDF-1.7\n%')],
    ['a zip archive', latin('PK\x03\x04rest')],
    ['a picture', hex('89504E470D0A1A0A')],
    ['noise', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) % 256)],
  ])('is none for %s', (_, bytes) => {
    expect(decoded(bytes)).toEqual({ text: undefined, codes: ['project/not-text'] })
  })
})
