import { placesIn, reporter, type Place } from '../../diagnostic/index.ts'
import type { Reader } from '../reader.ts'
import { blocks } from './blocks.ts'
import { catalog } from './diagnostics.ts'
import { metadata } from './metadata.ts'
import { withoutNul } from './nul.ts'
import { tellLeftOut } from './page/left-out.ts'
import { mainContent } from './page/main-content.ts'
import { titleOf } from './page/title.ts'
import { baseOf } from './repairs/links.ts'
import { repaired } from './repairs/repairs.ts'
import { placed } from './places.ts'
import { documentTree, type Element, type Node, type Text } from './tree.ts'
import { stretchOf, visibleRuns } from './visible.ts'
import { elementsIn } from './words.ts'

/** Reads a web page: its main content as blocks, its head as metadata. */
export const html: Reader = {
  format: 'html',
  read({ file, text }, sink) {
    const report = reporter(catalog, sink)
    const locate = placesIn(file, text).place
    const page = documentTree(withoutNul(text, locate, report), locate, report)
    const { nodes, leftOut, title, byline, isFramed } = mainContent(page)
    const said = metadata(page, titleOf(page, nodes, title), byline)
    tellLeftOut(leftOut, said.title?.value ?? '', report)
    const base = baseOf([...elementsIn(page)], said.canonicalUrl?.value)
    const context = { report, blocks, marks: [] }
    const signs: Place[] = []
    const sign = (place: Place | undefined) => {
      if (place) signs.push(place)
    }
    const placeIn = (node: Text, from: number, to: number) => stretchOf(node, from, to, text, locate)
    const mended = repaired(nodes, { isFramed, report, base, sign, placeIn })
    return {
      file,
      metadata: said,
      blocks: blocks(
        mended.filter(node => !isNote(node)),
        context,
      ),
      footnotes: mended.filter(isNote).map(note => ({
        label: note.attributes.get('id') ?? '',
        blocks: blocks(note.children, context),
        ...placed(note.place),
      })),
      references: [],
      signs,
      visible: visibleRuns(page, text),
    }
  },
}

const isNote = (node: Node): node is Element =>
  node.type === 'element' && node.name === 'aside' && node.attributes.get('role') === 'doc-footnote'
