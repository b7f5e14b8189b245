import { describe, expect, it } from 'vitest'
import { readText } from './testing.ts'

describe('addresses', () => {
  it.each([
    ['See https://example.org/a_(b) for more.', 'https://example.org/a_(b)'],
    ['See www.example.org.', 'http://www.example.org'],
    ['Write to ada@example.org!', 'mailto:ada@example.org'],
  ])('are links: %s', (line, target) => {
    const [paragraph] = readText(line).draft.blocks
    const links = paragraph?.type === 'paragraph' ? paragraph.content.filter(({ type }) => type === 'link') : []
    expect(links).toMatchObject([{ target }])
  })

  it('are none without a domain', () => {
    const [paragraph] = readText('The colon in http:// and a user@host are plain.').draft.blocks
    expect(paragraph).toMatchObject({ content: [{ type: 'text' }] })
  })
})
