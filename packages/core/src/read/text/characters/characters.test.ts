import { describe, expect, it } from 'vitest'
import { readText } from '../testing.ts'

describe('characters', () => {
  it.each([
    ['a byte-order mark', '\uFEFFWater rises.', 'Water rises.', 'text/byte-order-mark'],
    ['NUL', 'Water\0rises.', 'Water\uFFFDrises.', 'text/replaced-characters'],
    ['half a pair of surrogates', 'Water \uD83D rises.', 'Water \uFFFD rises.', 'text/replaced-characters'],
    ['a noncharacter', 'Water \uFFFE rises.', 'Water \uFFFD rises.', 'text/replaced-characters'],
    ['a control', 'Water\u0007 rises.', 'Water rises.', 'text/control-characters'],
    ['a zero-width space', 'Wa\u200Bter rises.', 'Water rises.', 'text/invisible-characters'],
    ['a soft hyphen', 'Wa\u00ADter rises.', 'Water rises.', 'text/invisible-characters'],
  ])('repairs %s and says so once', (_, source, read, code) => {
    expect(readText(source)).toMatchObject({ outline: [read], codes: [code] })
  })

  it.each([
    '“Water” — it’s rising…',
    'नमस्\u200Dते दुनिया है।',
    'می\u200Cروم به خانه.',
    'Fish 🐟 and 👩\u200D🚀 rise.',
    '10\u00A0km of “dyke”.',
  ])('leaves the author’s typography: %s', source => {
    expect(readText(source)).toMatchObject({ outline: [source], codes: [] })
  })

  it('reads all ends of lines', () => {
    expect(readText('One two.\r\n\r\nThree four.\r\rFive six.\n\nSeven eight.\u2029\u2029Nine ten.')).toMatchObject({
      outline: ['One two.', 'Three four.', 'Five six.', 'Seven eight.', 'Nine ten.'],
      codes: ['text/line-ends-mixed'],
    })
  })

  it('keeps true places behind what was taken out', () => {
    const { diagnostics } = readText('\u200BOne line.\r', '', 'Tea &amp; cake.')
    expect(diagnostics.find(({ code }) => code === 'text/character-reference')?.place).toMatchObject({
      start: { line: 3, column: 5, offset: 17 },
      end: { line: 3, column: 10, offset: 22 },
    })
  })
})

describe('character references', () => {
  it.each([
    ['Tea &amp; cake.', 'Tea & cake.'],
    ['It&#8217;s late&hellip; she said.', 'It’s late… she said.'],
    ['Ten&nbsp;km of dyke.', 'Ten km of dyke.'],
    ['Se&ntilde;or P&eacute;rez left.', 'Señor Pérez left.'],
    ['&#x201C;No&#x201D; is an answer.', '“No” is an answer.'],
  ])('%s is read', (source, read) => {
    const { outline, codes } = readText(source)
    expect(outline).toEqual([read])
    expect(codes).toContain('text/character-reference')
  })

  it.each([
    ['its name is unknown', 'The &unheardof; stays.'],
    ['it lacks its semicolon', 'AT&T and R&D; they stay &amp so.'],
    ['it is quoted', 'Write “&amp;” for an ampersand.'],
    ['it is in code', 'Write `&nbsp;` for a space.'],
    ['it names no character', 'A &#0; stays.'],
  ])('declines where %s', (_, source) => {
    expect(readText(source)).toMatchObject({ outline: [source], codes: [] })
  })
})
