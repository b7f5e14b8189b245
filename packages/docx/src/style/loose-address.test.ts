import { expect, it } from 'vitest'
import { looseAddress } from './loose-address.ts'

it.each([
  ['https://example.org', 'https://example.org/'],
  ['https://ü.de/ä', 'https://ü.de/%C3%A4'],
  ['https://x.yz/[a]', 'https://x.yz/%5Ba%5D'],
  ['other/page', '../other/page'],
])('%s and %s are one address', (one, other) => {
  expect(looseAddress(one)).toBe(looseAddress(other))
})

it.each([
  ['https://example.org/a', 'https://example.org/a/'],
  ['https://example.org/a%2Fb', 'https://example.org/a/b'],
  ['https://example.org', 'http://example.org'],
  ['https://example.org/?a', 'https://example.org/?b'],
])('%s and %s are two', (one, other) => {
  expect(looseAddress(one)).not.toBe(looseAddress(other))
})
