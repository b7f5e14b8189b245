import { describe, expect, it } from 'vitest'
import { staysTogether } from './glue.ts'

const glued = (text: string): readonly string[] =>
  [...text.matchAll(/ /g)]
    .filter(({ index }) => staysTogether(text, index, index + 1))
    .map(({ index }) => text.slice(0, index).split(' ').at(-1)! + '~' + text.slice(index + 1).split(' ')[0]!)

describe('spaces at which no line breaks', () => {
  it('stand between a number and its unit', () => {
    expect(glued('It weighs 12 kg, costs 5 € or 3.5 million USD, and is 20 °C warm.')).toEqual([
      '12~kg,',
      '5~€',
      '3.5~million',
      '20~°C',
    ])
  })

  it('stand between a label and its number', () => {
    expect(glued('See p. 12 of No. 7 (§ 3).')).toEqual(['p.~12', 'No.~7', '(§~3).'])
  })

  it('are no others', () => {
    expect(glued('In 2024 many people left. 300 stayed at home s. Then 7 men came')).toEqual([])
  })
})
