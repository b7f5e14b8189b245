/** Pairs of a code, in hexadecimal digits, and the character that it stands for. */
const pairs = (list: string): ReadonlyMap<number, string> =>
  new Map(list.split(' ').map(pair => [Number.parseInt(pair.slice(0, 2), 16), pair.slice(2)] as const))

const greek = (letters: string, others: string) =>
  [...letters].map((letter, at) => `${letter.charCodeAt(0).toString(16)}${[...others][at]}`).join(' ')

/** What the letters of a font of signs stand for, by the font's lower-case name. */
const fonts: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  [
    'symbol',
    pairs(
      [
        greek('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'),
        greek('abcdefghijklmnopqrstuvwxyz', 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
        '22∀ 24∃ 27∋ 2d− 40≅ 5c∴ 5e⊥ a2′ a3≤ a5∞ ab↔ ac← ad↑ ae→ af↓ b0° b1± b2″ b3≥ b4× b5∝ b6∂ b7• b8÷ b9≠ ba≡ bb≈ bc…',
        'c4⊗ c5⊕ c6∅ c7∩ c8∪ c9⊃ ca⊇ cc⊂ cd⊆ ce∈ cf∉ d0∠ d1∇ d5∏ d6√ d7⋅ d8¬ d9∧ da∨ db⇔ dc⇐ dd⇑ de⇒ df⇓ e5∑ f2∫',
      ].join(' '),
    ),
  ],
  [
    'wingdings',
    pairs('22✂ 28☎ 2a✉ 46☞ 4a☺ 4c☹ 6c● 6e■ 6f□ 71❑ 76❖ 77◆ 9f• a7▪ a8◻ d8➢ df← e0→ e1↑ e2↓ e8➔ f0⇨ fb✗ fc✓ fd☒ fe☑'),
  ],
])

/**
 * The character of a symbol (ECMA-376 17.3.3.30): its code is a place in its font, often moved to U+F000; undefined where the
 * font is not known here.
 */
export function symbolOf(font: string, code: string): string | undefined {
  const place = Number.parseInt(code, 16)
  if (!Number.isInteger(place)) return undefined
  const known = fonts.get(font.toLowerCase())
  if (known) {
    const letter = place & 0xff
    return known.get(letter) ?? (letter < 0x40 ? String.fromCharCode(letter) : undefined)
  }
  return place >= 0xe000 && place <= 0xf8ff ? undefined : String.fromCodePoint(place)
}
