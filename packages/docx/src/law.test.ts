import { compose, type Article, type Assets, type Diagnostic } from '@stet/core'
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
