const start = 0xd8
const end = 0xd9
const scan = 0xda
const comment = 0xfe

/** Whether a marker stands alone, without a length and a body: restarts and bytes that fill (ITU-T T.81, B.1.1). */
const standsAlone = (marker: number): boolean => marker === 0xff || (marker >= 0xd0 && marker <= start)

/**
 * Whether a segment is of the picture. JFIF’s (APP0) and Adobe’s (APP14) say how colours are stored, and of APP2 the colour
 * profile is; all others are what cameras and programs write beside it.
 */
function isOfPicture(marker: number, body: Buffer): boolean {
  if (marker === 0xe2) return body.toString('latin1', 0, 11) === 'ICC_PROFILE'
  return marker < 0xe1 || marker === 0xee || (marker > 0xef && marker !== comment)
}

/** Where the coded pixels that begin at a place end: before the next marker that no pixel can be (ITU-T T.81, B.1.1.5). */
function scanEnd(view: Buffer, from: number): number {
  for (let at = view.indexOf(0xff, from); at >= 0; at = view.indexOf(0xff, at + 1)) {
    const next = view[at + 1]
    if (next !== undefined && next !== 0 && !standsAlone(next)) return at
  }
  return view.length
}

/**
 * A JPEG file without what is not of its picture: where and when and by whom it was taken, previews, further pictures behind
 * it. Its pixels stay as they are, bit for bit. A file that is damaged behind its size stays as it is.
 */
export function pictureAlone(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = [view.subarray(0, 2)]
  let at = 2
  while (at + 4 <= view.length && view[at] === 0xff && view[at + 1] !== end) {
    const marker = view[at + 1]!
    const body = at + 4
    const close = at + 2 + view.readUInt16BE(at + 2)
    const next = standsAlone(marker) ? at + (marker === 0xff ? 1 : 2) : marker === scan ? scanEnd(view, close) : close
    if (!standsAlone(marker) && isOfPicture(marker, view.subarray(body, close))) parts.push(view.subarray(at, next))
    at = next
  }
  return view[at + 1] === end ? Buffer.concat([...parts, view.subarray(at, at + 2)]) : bytes
}
