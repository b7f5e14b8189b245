import type { Face, Font, Shaped, Typesetter } from '../write/fonts/font.ts'

const advance = 500

/** A face in which every character is half an em wide. */
const face: Face = {
  name: 'Fixed',
  bytes: new Uint8Array(),
  ascent: 800,
  descent: -200,
  capHeight: 700,
  box: [0, -200, 500, 800],
  italicAngle: 0,
  fixedPitch: true,
  covers: () => true,
  advance: () => advance,
  shape: text => [...text].map(character => ({ id: character.codePointAt(0)!, text: character, advance, x: 0, y: 0 })),
}

/** A typesetter whose characters are all half an em wide, so that a test can count where lines end. */
export const fakeTypesetter: Typesetter = {
  missed: () => undefined,
  hyphen: () => ({ face, text: '\u00AD', glyphs: [{ id: 0xad, text: '\u00AD', advance, x: 0, y: 0 }], width: advance }),
  shape: (word: string, _font: Font, rightToLeft: boolean): readonly Shaped[] => {
    const glyphs = face.shape(word, { rightToLeft, tabular: false, oldStyle: false, literal: false })
    return [{ face, text: word, glyphs, width: glyphs.length * advance }]
  },
}
