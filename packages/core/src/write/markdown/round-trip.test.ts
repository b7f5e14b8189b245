import * as check from 'fast-check'
import { expect, it } from 'vitest'
import { compose } from '../../compose/index.ts'
import type { Diagnostic } from '../../diagnostic/index.ts'
import { markdown } from '../../read/markdown/index.ts'
import { arbitraryArticle } from '../../testing/article-arbitrary.ts'
import { toMarkdown } from './index.ts'

it('gives any article back', () => {
  check.assert(
    check.property(arbitraryArticle, article => {
      const diagnostics: Diagnostic[] = []
      const sink = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)
      const draft = markdown.read({ file: 'article.md', text: toMarkdown(article) }, sink)
      expect(compose(draft, { language: 'en' }, sink).article).toEqual(article)
      expect(diagnostics).toEqual([])
    }),
    { numRuns: 250 },
  )
}, 60_000)
