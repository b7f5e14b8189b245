const signatures: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF file'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive, such as a Word file or an e-book'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file (.doc, .xls, .ppt)'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a file in Rich Text Format'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)'],
  [[0xff, 0xd8, 0xff], 'a picture (JPEG)'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture (GIF)'],
  [[0x1f, 0x8b], 'a compressed file (gzip)'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x4d, 0x5a, 0x90], 'a program'],
]

/** Whether a byte is a control that text does not have: all but tab, line ends, form feed and escape. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127

/**
 * What bytes are that are no text, in words: by the signature that they begin with, or “binary data” where more than one
 * byte in twenty is a control. Undefined for text in any encoding but UTF-16, which has zeros.
 */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const known = signatures.find(([start]) => start.every((byte, index) => bytes[index] === byte))
  if (known) return known[1]
  const part = bytes.subarray(0, 1 << 16)
  let controls = 0
  for (const byte of part) if (isControl(byte)) controls++
  return controls * 20 > part.length ? 'binary data' : undefined
}
