/** What Windows-1252 has for the bytes 0x80 to 0x9F (WHATWG Encoding, index windows-1252); five are controls. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const bytes: ReadonlyMap<string, number> = new Map([...upper].map((character, index) => [character, 0x80 + index]))

/** The byte that Windows-1252, or Latin-1 for its controls, has for a character; none where it has none. */
export function byteOf(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0
  return code <= 0xff ? code : bytes.get(character)
}

/** Text that was decoded as Latin-1, with what Windows-1252 has in place of controls. Node 20 decodes the one as the other. */
export const asWindows1252 = (latin: string): string =>
  latin.replace(/[\u0080-\u009F]/g, control => upper[control.charCodeAt(0) - 0x80] as string)
