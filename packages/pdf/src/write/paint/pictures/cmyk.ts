import { addStream, named, object, type PDFContext, type PDFObject, type PDFRef } from '../objects.ts'

const inks = {
  Cyan: [0, 1, 1],
  Magenta: [1, 0, 1],
  Yellow: [1, 1, 0],
  Black: [0, 0, 0],
} as const

/** Takes cyan, magenta, yellow and black from the stack and leaves red, green and blue: each ink takes its light away. */
const program = [
  '{ 1 exch sub 4 1 roll',
  ...['1 exch sub 3 index mul 3 1 roll', '1 exch sub 3 index mul 3 1 roll', '1 exch sub 3 index mul 3 1 roll'],
  '4 -1 roll pop }',
].join(' ')

/**
 * Four inks as a space that says by itself which light they leave (DeviceN, ISO 32000-1 8.6.6.5): an archival PDF with an
 * output intent for screens may not hold DeviceCMYK (ISO 19005-3 6.2.4.3).
 */
export function inkSpace(context: PDFContext): PDFObject {
  const light = addStream(
    context,
    { FunctionType: 4, Domain: [0, 1, 0, 1, 0, 1, 0, 1], Range: [0, 1, 0, 1, 0, 1] },
    Buffer.from(program, 'latin1'),
  )
  const colorants = Object.fromEntries(Object.entries(inks).map(([ink, colour]) => [ink, lone(context, ink, colour)]))
  return object(context, ['DeviceN', Object.keys(inks), 'DeviceRGB', light, { Colorants: colorants }])
}

/** One ink alone (ISO 32000-1 8.6.6.4). */
function lone(context: PDFContext, ink: string, colour: readonly number[]): PDFRef {
  const tint = { FunctionType: 2, Domain: [0, 1], C0: [1, 1, 1], C1: [...colour], N: 1 }
  return context.register(object(context, ['Separation', named(ink), 'DeviceRGB', tint]))
}
