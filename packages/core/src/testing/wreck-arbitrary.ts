import { array, constantFrom, nat, oneof, string, tuple, type Arbitrary } from 'fast-check'

/** How many inputs a property is tried on: many more where no one waits. */
export const runs = process.env['CI'] ? 10_000 : 1_000

const pieces = [
  '< td >',
  'td >',
  '< /td >',
  'li >',
  'ul >',
  'tr >',
  '< th >',
  '< li >',
  '<',
  '>',
  '<td>',
  '&nbsp;',
  '&amp;',
  '&bull; ',
  '&#8217;',
  '&',

  '• ',
  '– ',
  '* ',
  '- ',
  '1. ',
  '2) ',
  '(i) ',
  'a) ',
  '| ',
  '\t',
  '  ',
  '    ',
  ': ',
  ':',
  '.',
  '. . . .',
  '***',
  '====',
  '-----',
  '|---|',

  'Key Factor',
  'The well',
  'An opening',
  'water',
  'Rain',
  'WELLS',
  '2019',
  '12',
  'in-',
  'quiry',
  'function f() {',
  '$ git x',
  '水',
  'é',

  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  '\u2028',
  '\0',
  '\uFEFF',
  '\u200B',
  '\u00AD',
  '\uD800',
  '\u00A0',
  '\u3000',
  '\uFFFF',
]
const wreck = array(constantFrom(...pieces), { maxLength: 80 }).map(parts => parts.join(''))

/** Any text: wreckage of the kinds that are known, letters and bytes of all kinds. */
export const anything: Arbitrary<string> = oneof(
  wreck,
  string({ unit: 'binary', maxLength: 300 }),
  string({ unit: 'grapheme', maxLength: 200 }),
)

/** A text with wreckage put into it, parts taken out of it, and parts said twice. */
export const mutated = (source: string): Arbitrary<string> =>
  array(tuple(nat(source.length), nat(40), constantFrom('cut', 'copy', 'put'), constantFrom(...pieces)), {
    minLength: 1,
    maxLength: 12,
  }).map(changes =>
    changes.reduce((text, [at, length, change, piece]) => {
      const [from, to] = [Math.min(at, text.length), Math.min(at + length, text.length)]
      if (change === 'cut') return text.slice(0, from) + text.slice(to)
      return text.slice(0, from) + (change === 'copy' ? text.slice(from, to) : piece) + text.slice(from)
    }, source),
  )
