import { placesIn, reporter } from '../../diagnostic/index.ts'
import type { Reader } from '../reader.ts'
import { blocks } from './blocks.ts'
import { catalog } from './diagnostics.ts'
import { metadata } from './metadata.ts'
import { withoutNul } from './nul.ts'
import { tellLeftOut } from './page/left-out.ts'
import { mainContent } from './page/main-content.ts'
import { documentTree } from './tree.ts'

/** Reads a web page: its main content as blocks, its head as metadata. */
export const html: Reader = {
  format: 'html',
  read({ file, text }, sink) {
    const report = reporter(catalog, sink)
    const locate = placesIn(file, text).place
    const page = documentTree(withoutNul(text, locate, report), locate, report)
    const said = metadata(page)
    const { nodes, leftOut } = mainContent(page)
    tellLeftOut(leftOut, said.title?.value ?? '', report)
    return {
      file,
      metadata: said,
      blocks: blocks(nodes, { report, blocks, marks: [] }),
      footnotes: [],
      references: [],
    }
  },
}
