import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** The functions of HarfBuzz's subsetter that are called here, by their C names. */
interface Subsetter {
  readonly memory: WebAssembly.Memory
  malloc(size: number): number
  free(pointer: number): void
  readonly ['_initialize']?: () => void
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, value: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_unicode_set(input: number): number
  hb_subset_input_set(input: number, kind: number): number
  hb_subset_input_set_flags(input: number, flags: number): void
  hb_subset_or_fail(face: number, input: number): number
}

/** The first and the last letter of a range of Unicode. */
export type LetterRange = readonly [first: number, last: number]

/** Cuts a font file down to some letters; how they join and stand together stays. */
export type Subset = (font: Uint8Array, ranges: readonly LetterRange[]) => Uint8Array

const noHinting = 0x1
const dropTables = 3
const writable = 2

/** Signatures and tables for other programs, which browsers do not look at. */
const needless = ['DSIG', 'meta', 'STAT', 'gasp']

const tag = (name: string): number => [...name].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0)

/** Loads HarfBuzz's subsetter. */
export async function loadSubsetter(): Promise<Subset> {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(path), {})
  const wasm = instance.exports as unknown as Subsetter
  wasm['_initialize']?.()
  return (font, ranges) => subset(wasm, font, ranges)
}

function subset(wasm: Subsetter, font: Uint8Array, ranges: readonly LetterRange[]): Uint8Array {
  const data = wasm.malloc(font.length)
  new Uint8Array(wasm.memory.buffer).set(font, data)
  const blob = wasm.hb_blob_create(data, font.length, writable, 0, 0)
  const face = wasm.hb_face_create(blob, 0)
  const input = wasm.hb_subset_input_create_or_fail()
  wasm.hb_subset_input_set_flags(input, noHinting)
  const letters = wasm.hb_subset_input_unicode_set(input)
  for (const [first, last] of ranges)
    for (let letter = first; letter <= last; letter++) wasm.hb_set_add(letters, letter)
  const dropped = wasm.hb_subset_input_set(input, dropTables)
  for (const name of needless) wasm.hb_set_add(dropped, tag(name))
  const cut = wasm.hb_subset_or_fail(face, input)
  if (cut === 0) throw new Error('HarfBuzz could not subset a font.')
  const result = wasm.hb_face_reference_blob(cut)
  const start = wasm.hb_blob_get_data(result, 0)
  const bytes = new Uint8Array(wasm.memory.buffer).slice(start, start + wasm.hb_blob_get_length(result))
  wasm.hb_blob_destroy(result)
  wasm.hb_face_destroy(cut)
  wasm.hb_subset_input_destroy(input)
  wasm.hb_face_destroy(face)
  wasm.hb_blob_destroy(blob)
  wasm.free(data)
  return bytes
}
