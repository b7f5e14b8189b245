import { PDFDict, PDFName, decodePDFRawStream, type PDFArray, type PDFRawStream } from 'pdf-lib'
import { expect, it } from 'vitest'
import { newContext } from '../objects.ts'
import { inkSpace } from './cmyk.ts'

/** Runs a function of PostScript's few words (ISO 32000-1 7.10.5) on numbers. */
function run(program: string, given: readonly number[]): readonly number[] {
  const stack = [...given]
  const pop = () => stack.pop() ?? Number.NaN
  const words: Readonly<Record<string, () => void>> = {
    exch: () => stack.push(pop(), pop()),
    pop: () => void pop(),
    index: () => stack.push(stack.at(-1 - pop()) ?? Number.NaN),
    sub: () => {
      const less = pop()
      stack.push(pop() - less)
    },
    mul: () => stack.push(pop() * pop()),
    roll: () => {
      const by = pop()
      const part = stack.splice(-pop())
      const at = (part.length - by) % part.length
      stack.push(...part.slice(at), ...part.slice(0, at))
    },
  }
  for (const word of program.replaceAll(/[{}]/g, '').trim().split(/\s+/)) {
    const act = words[word]
    if (act) act()
    else stack.push(Number(word))
  }
  return stack
}

const context = newContext()
const space = inkSpace(context) as PDFArray
const tint = context.lookup(space.get(3)) as PDFRawStream
const program = Buffer.from(decodePDFRawStream(tint).decode()).toString('latin1')

it.each([
  ['paper', [0, 0, 0, 0], [1, 1, 1]],
  ['cyan', [1, 0, 0, 0], [0, 1, 1]],
  ['magenta', [0, 1, 0, 0], [1, 0, 1]],
  ['yellow', [0, 0, 1, 0], [1, 1, 0]],
  ['black', [0, 0, 0, 1], [0, 0, 0]],
  ['a mixture', [0.5, 0.25, 0, 0.5], [0.25, 0.375, 0.5]],
])('shows %s in its colour', (_, inks, light) => {
  expect(run(program, inks)).toEqual(light)
})

it('says what each ink looks like alone', () => {
  const colorants = (space.lookup(4, PDFDict).lookup(PDFName.of('Colorants')) as PDFDict).keys()
  expect(colorants.map(key => key.decodeText())).toEqual(['Cyan', 'Magenta', 'Yellow', 'Black'])
  expect((space.lookup(1) as PDFArray).asArray().map(String)).toEqual(['/Cyan', '/Magenta', '/Yellow', '/Black'])
})
