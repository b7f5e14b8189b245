import { compose, type Article, type Assets, type Diagnostic } from '@stet/core'
import { article, h, p, table } from '@stet/core/testing'
import { describe, expect, it } from 'vitest'
import { docx, readDocx } from './index.ts'
import { everyAsset, everyNode } from './testing/every-node.ts'

/** Writes an article, reads it again and composes what was read. */
async function thereAndBack(article: Article, assets: Assets = new Map()) {
  const said: Diagnostic[] = []
  const bytes = await docx({ pageSize: 'A4' }).write(article, assets, () => undefined)
  const read = readDocx(bytes, 'article.docx', diagnostic => said.push(diagnostic))
  const { article: back } = compose(read.draft, { language: 'und' }, diagnostic => said.push(diagnostic))
  return { back, said, assets: read.assets }
}

describe('read(write(article)) = article', () => {
  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])('holds for the word %s', async word => {
    const source = article([h(1, word), p(word), table([word], [word])])
    expect((await thereAndBack(source)).back).toEqual(source)
  })

  it('holds for every node of the model', async () => {
    const article = everyNode()
    const { back, said } = await thereAndBack(article, everyAsset)
    expect(back).toEqual(article)
    expect(said).toEqual([])
  })

  it('brings every picture back, byte for byte', async () => {
    const { assets } = await thereAndBack(everyNode(), everyAsset)
    expect([...assets.keys()].toSorted()).toEqual([...everyAsset.keys()].toSorted())
    for (const [source, { bytes }] of everyAsset) expect(assets.get(source)).toEqual(bytes)
  })
})
