import { describe, expect, it } from 'vitest'
import { readText } from '../testing.ts'

describe('code', () => {
  it.each([
    ['JavaScript', ['function greet(name) {', '  return `Hello, ${name}`', '}']],
    ['a shell', ['$ git clone meadow', 'Cloning into meadow...', 'done']],
    ['SQL', ['SELECT name, depth', 'FROM wells', 'WHERE depth > 40;']],
    ['Python', ['def depth(well):', '    return well.bottom - well.top']],
    ['HTML', ['<ul class="wells">', '  <li>Old well</li>', '</ul>']],
    ['settings', ['[pump]', 'speed = 4', 'start = "dawn"']],
    ['one command', ['npm install --save-dev meadow']],
  ])('is kept letter for letter: %s', (_, lines) => {
    expect(readText('It is done like this.', '', ...lines, '', 'And that is all there is to it.')).toMatchObject({
      outline: ['It is done like this.', '~~~', ...lines, '~~~', 'And that is all there is to it.'],
      codes: ['text/code'],
    })
  })

  it('goes on behind blank lines, and loses only the margin that all its lines have', () => {
    expect(readText('    var a = 1;', '', '    if (a) {', '\t\tstop();', '    }').outline).toEqual([
      '~~~',
      '    var a = 1;',
      '',
      '    if (a) {',
      '\t\tstop();',
      '    }',
      '~~~',
    ])
    expect(readText('    let a = 1;', '      a += 2;').outline).toEqual(['~~~', 'let a = 1;', '  a += 2;', '~~~'])
  })

  it.each([
    [
      'enumerations that end in semicolons',
      ['the Member States shall build wells;', 'the Commission shall pay for them;'],
    ],
    ['prose that names a function', ['Call print() when you are done, and the result will be shown to everybody.']],
    ['sums of money', ['$ 5 million for wells', '$ 3 million for pumps']],
    ['an equation in a sentence', ['It is well known that depth = time × speed in this kind of work.']],
    ['an address', ['Mill Lane 12;', 'Dorpat']],
    ['lines in brackets', ['[Applause]', 'Thank you all.']],
    ['hash tags', ['# water', '# wells']],
  ])('is not made of %s', (_, lines) => {
    expect(readText(...lines).draft.blocks.some(({ type }) => type === 'code')).toBe(false)
  })
})
