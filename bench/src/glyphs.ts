import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A glyph as it stands on a page, in points from the lower left corner. */
export interface PlacedGlyph {
  readonly text: string
  readonly x: number
  readonly y: number
  /** By the widths of its font, at its size. */
  readonly width: number
  readonly size: number
}

type Matrix = readonly [number, number, number, number, number, number]

const times = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[1] * other[2],
  one[0] * other[1] + one[1] * other[3],
  one[2] * other[0] + one[3] * other[2],
  one[2] * other[1] + one[3] * other[3],
  one[4] * other[0] + one[5] * other[2] + other[4],
  one[4] * other[1] + one[5] * other[3] + other[5],
]

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** What pdf.js gives for a glyph to be shown; a number is an adjustment in thousandths of an em. */
type Shown = number | { readonly width: number; readonly unicode: string }

/** The glyphs of each page of a PDF in the order of painting: positions as its operators and font widths make them. */
export async function glyphsOf(bytes: Uint8Array): Promise<readonly (readonly PlacedGlyph[])[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const pages: (readonly PlacedGlyph[])[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    pages.push(placed(fnArray, argsArray as readonly unknown[]))
    page.cleanup()
  }
  await document.destroy()
  return pages
}

interface State {
  readonly matrix: Matrix
  readonly size: number
}

function placed(operators: readonly number[], operands: readonly unknown[]): readonly PlacedGlyph[] {
  const glyphs: PlacedGlyph[] = []
  const saved: State[] = []
  let state: State = { matrix: identity, size: 0 }
  let line = identity
  let text = identity
  const show = (shown: readonly Shown[]) => {
    for (const each of shown) {
      const whole = typeof each === 'number' ? -each : each.width
      const advance = (whole / 1000) * state.size
      if (typeof each !== 'number') {
        const [across, , , , x, y] = times(text, state.matrix)
        glyphs.push({ text: each.unicode, x, y, width: advance * across, size: state.size * Math.abs(across) })
      }
      text = times([1, 0, 0, 1, advance, 0], text)
    }
  }
  operators.forEach((operator, index) => {
    const given = operands[index]
    switch (operator) {
      case OPS.save:
        saved.push(state)
        break
      case OPS.restore:
        state = saved.pop() ?? state
        break
      case OPS.transform:
        state = { ...state, matrix: times(given as Matrix, state.matrix) }
        break
      case OPS.beginText:
        line = text = identity
        break
      case OPS.setFont:
        state = { ...state, size: (given as [string, number])[1] }
        break
      case OPS.setTextMatrix: {
        const matrix = given as Matrix | readonly [Matrix]
        line = text = matrix.length === 1 ? matrix[0] : matrix
        break
      }
      case OPS.moveText: {
        const [x, y] = given as readonly [number, number]
        line = text = times([1, 0, 0, 1, x, y], line)
        break
      }
      case OPS.showText:
        show((given as readonly [readonly Shown[]])[0])
        break
      case OPS.setCharSpacing:
      case OPS.setWordSpacing:
      case OPS.setHScale:
      case OPS.setTextRise:
      case OPS.nextLine:
        throw new Error(`The bench does not follow the text operator ${operator}.`)
    }
  })
  return glyphs
}
