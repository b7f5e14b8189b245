import { Listr } from 'listr2'

/** Says what is being done now. */
export type Step = (what: string) => void

const onTerminal = () => process.stdout.isTTY && !process.env['CI']

/**
 * Does long work and shows it: on a terminal as a line that moves, elsewhere as one plain line at its end.
 * `done` makes that line's words from the result.
 */
export async function withProgress<Result>(
  title: string,
  work: (step: Step) => Promise<Result>,
  done: (result: Result) => string,
): Promise<Result> {
  if (!onTerminal()) {
    const result = await work(() => {})
    console.log(`${title}: ${done(result)}`)
    return result
  }
  let result: Result | undefined
  const list = new Listr(
    [
      {
        title,
        task: async (_, task) => {
          result = await work(what => {
            task.output = what
          })
          task.title = `${title}: ${done(result)}`
        },
      },
    ],
    { rendererOptions: { collapseSubtasks: false } },
  )
  await list.run()
  return result as Result
}
