import { checkContent, tally, tallyInWords, withProgress } from '@stet/core/project'
import { exitCodeOf, tell, type Telling } from '../account.ts'

/** `stet check`: reads every article of the publication in this folder and says what is wrong. Returns the exit code. */
export async function check(options: Telling): Promise<number> {
  const root = process.cwd()
  const { diagnostics } = options.json
    ? await checkContent(root, () => {})
    : await withProgress(
        'Check content',
        step => checkContent(root, step),
        done =>
          `${done.entries.length} ${done.entries.length === 1 ? 'article' : 'articles'}, ${tallyInWords(tally(done.diagnostics))}`,
      )
  tell(diagnostics, options, root)
  return exitCodeOf(diagnostics, options)
}
