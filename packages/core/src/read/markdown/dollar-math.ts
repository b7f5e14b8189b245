import { math } from 'micromark-extension-math'
import type { Construct, Extension, State } from 'micromark-util-types'

const dollar = 36

/**
 * Math between dollar signs. Between single ones, it neither begins nor ends with white space and no digit follows it
 * (the rule of Pandoc's `tex_math_dollars`), so that "$5 and $10" is two prices.
 */
export function dollarMath(): Extension {
  const extension = math()
  const inText = extension.text?.[dollar]
  const constructs = inText === undefined ? [] : [inText].flat()
  return { ...extension, text: { ...extension.text, [dollar]: constructs.map(notPrices) } }
}

const notPrices = (construct: Construct): Construct => ({
  ...construct,
  tokenize(effects, ok, nok) {
    const after: State = code => {
      const token = this.events.at(-1)?.[1]
      const source = token ? this.sliceSerialize(token) : ''
      const single = !source.startsWith('$$')
      const isDigit = code !== null && code >= 48 && code <= 57
      return single && (isDigit || /^\$\s|\s\$$/.test(source)) ? nok(code) : ok(code)
    }
    return construct.tokenize.call(this, effects, after, nok)
  },
})
