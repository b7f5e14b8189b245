import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** A piece of Markdown: how it is spelled, and what it stands for. Two spellings of one thing have one key. */
export interface Token {
  readonly key: string
  readonly spelling: string
}

const lineEnd = String.raw`\r?\n[ \t]*(?:>[ \t]*)*`
const kinds = new RegExp(
  [
    String.raw`(?<hard>(?: {2,}|\\)${lineEnd})(?!\s*\n)`,
    String.raw`(?<lines>[ \t]*(?:${lineEnd}){2,})`,
    String.raw`(?<space>[ \t]*${lineEnd}|[ \t]+)`,
    String.raw`(?<reference>&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);)`,
    String.raw`(?<escape>\\[!-/:-@[-\x60{-~])`,
    String.raw`(?<target>\](?:\((?:<[^<>\n]*>|[^()\s<]*)\)|\[[^\[\]\n]*\]))`,
    String.raw`(?<address><[a-zA-Z][a-zA-Z\d+.-]*:[^<>\s]*>|https?://[^\s<>()\[\]]+[\p{L}\p{N}/])`,
    String.raw`(?<word>[\p{L}\p{M}\p{N}]+)`,
    String.raw`(?<sign>[^])`,
  ].join('|'),
  'gu',
)

function keyOf(groups: { readonly [name: string]: string | undefined }, spelling: string): string {
  if (groups.hard !== undefined) return '\\\n'
  if (groups.lines !== undefined) return '\n\n'
  if (groups.space !== undefined) return ' '
  if (groups.escape !== undefined) return spelling.slice(1)
  if (groups.reference !== undefined) return letterOf(spelling) ?? spelling
  return spelling
}

function letterOf(reference: string): string | undefined {
  const [, hexadecimal, decimal] = /^&#(?:[xX]([\da-fA-F]+)|(\d+));$/.exec(reference) ?? []
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  if (hexadecimal !== undefined || decimal !== undefined)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
  return decodeNamedCharacterReference(reference.slice(1, -1)) || undefined
}

/**
 * Markdown as words, white space, signs and the targets of links. A line end within a paragraph stands for a space and a character reference or
 * a backslash escape for its character, so that text that is only wrapped or spelled otherwise has the same keys.
 */
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(kinds)].map(match => ({ key: keyOf(match.groups ?? {}, match[0]), spelling: match[0] }))

/** Text in which white space tells: each line end, run of spaces, word and sign for itself, under its own spelling. */
export const exactTokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/\r?\n|[ \t]+|[\p{L}\p{M}\p{N}]+|[^]/gu)].map(([spelling]) => ({ key: spelling, spelling }))
