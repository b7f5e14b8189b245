import { access } from 'node:fs/promises'
import { compose, markdown, type Diagnostic, type Sink } from '@stet/core'
import { located, readConfiguration, readPictures, writeWhole } from '@stet/core/project'
import { docx } from '@stet/docx'
import { exitCodeOf, tell, type Telling } from '../account.ts'
import { articleNamed, readArticle } from '../articles.ts'
import { wrongCall } from '../wrong-call.ts'

/** The options of `stet edit`. */
export interface EditOptions extends Telling {
  readonly output?: string
  readonly force?: boolean
}

/** `stet edit ARTICLE`: writes the Word file that goes to an editor and comes back with “stet pull”. Returns the exit code. */
export async function edit(name: string, options: EditOptions): Promise<number> {
  const root = process.cwd()
  const diagnostics: Diagnostic[] = []
  const sink: Sink = diagnostic => diagnostics.push(diagnostic)
  const source = await readArticle(root, await articleNamed(root, name))
  const output = options.output ?? `${source.slug}.docx`
  const isThere = await access(output).then(
    () => true,
    () => false,
  )
  if (isThere && !options.force)
    throw wrongCall(
      `“${output}” is there already, perhaps with edits. Say --force to write it anew, or -o to give another name.`,
    )
  const configuration = await readConfiguration(root, sink)
  const { article, places } = compose(markdown.read(source, sink), configuration, sink)
  const sinkAtBlocks: Sink = diagnostic => sink(located(diagnostic, places))
  const pictures = await readPictures(article, source.folder, sinkAtBlocks)
  const { name: publication, pageSize } = configuration
  const writer = docx({ pageSize, publication, base: { path: source.file, source: source.text }, identity: true })
  await writeWhole(output, await writer.write(article, pictures, sinkAtBlocks))
  tell(diagnostics, options, root)
  if (!options.json) console.log(`Wrote ${output}. When it comes back with its edits, run “stet pull ${output}”.`)
  return exitCodeOf(diagnostics, options)
}
