import { describe, expect, it } from 'vitest'
import { element } from '../../xml/element.ts'
import { texOf } from '../../read/math/tex.ts'
import { mathmlOf } from './mathml.ts'
import { omml, unconvertible } from './omml.ts'

const officeMath = (tex: string) => element('m:oMath', {}, omml(mathmlOf(tex, true)))

describe('a formula in Office Math', () => {
  it.each([
    ['\\frac{a}{b}', '\\frac{a}{b}'],
    ['x_1^2', 'x_{1}^{2}'],
    ['\\sqrt[3]{x}', '\\sqrt[3]{x}'],
    ['\\sum_{i=1}^n i^2 + 1', '\\sum_{i=1}^{n} i^{2}+1'],
    ['\\int_0^\\infty e^{-x} dx', '\\int_{0}^{\\infty} e^{-x}dx'],
    ['\\hat{f} \\vec{v} \\overline{ab}', '\\hat{f}\\vec{v}\\overline{ab}'],
    ['\\lim_{x \\to 0} \\sin x', '\\lim_{x\\to0}\\,\\sin\\,x'],
    ['\\left( \\frac12 \\right]', '\\left( \\frac{1}{2} \\right]'],
    [
      '\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}',
      '\\left( \\begin{matrix} a & b \\\\ c & d \\end{matrix} \\right)',
    ],
    ['\\alpha \\le \\mathbb{R}', '\\alpha\\le\\mathbb{R}'],
    ['\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}', '\\begin{aligned} a&=b \\\\ c&=d \\end{aligned}'],
    ['\\binom{n}{k}', '\\left( {n \\atop k} \\right)'],
    ['\\boxed{a} \\cancel{b}', '\\boxed{a}\\cancel{b}'],
    ['x \\text{ if } y', 'x\\text{ if }y'],
  ])('%s says what it said', (tex, again) => {
    expect(texOf(officeMath(tex)).value.replaceAll('\u00A0', ' ')).toBe(again)
  })

  it('is not made of what Office Math does not know', () => {
    expect(unconvertible({ name: 'mglyph', attributes: {}, words: '', children: [] })).toBe('mglyph')
    expect(unconvertible({ name: 'constructor', attributes: {}, words: '', children: [] })).toBe('constructor')
    expect(unconvertible(mathmlOf('x', false))).toBeUndefined()
  })
})
