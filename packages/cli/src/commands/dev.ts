import { once } from 'node:events'
import { listenLocally } from '../dev/listening.ts'
import { serverOf } from '../dev/server.ts'
import { watchSources } from '../dev/watched.ts'
import { openWorkbench } from '../dev/workbench.ts'
import { writeFrontMatterSchema } from '../front-matter-schema.ts'

/** The options of `stet dev`. */
export interface DevOptions {
  readonly port?: number
}

/** Until somebody ends the program (Ctrl-C). */
const ended = () => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])

/**
 * `stet dev`: serves the publication in this folder to this machine, and shows what is saved: each article's page, PDF and
 * Word file side by side, with what is wrong in it. Runs until it is ended. Returns the exit code.
 */
export async function dev({ port: wanted }: DevOptions): Promise<number> {
  const root = process.cwd()
  await writeFrontMatterSchema(root)
  const bench = await openWorkbench(root)
  const server = serverOf(bench)
  try {
    const port = await listenLocally(server, wanted)
    const watched = await watchSources(root, async changes => {
      await bench.change(changes)
      watched.add(bench.watched())
    })
    watched.add(bench.watched())
    console.log(
      `Look at the publication at http://127.0.0.1:${port}/. What you save is shown at once. End with Ctrl-C.`,
    )
    await ended()
    await watched.close()
  } finally {
    server.close()
    server.closeAllConnections()
    await bench.close()
  }
  return 0
}
