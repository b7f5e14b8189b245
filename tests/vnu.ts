import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/**
 * The words that start the Nu Html Checker: `VNU` is a command, its jar or a folder with its jars; else `vnu` is looked for on
 * the `PATH`. Nothing where there is none.
 */
export const vnu: readonly string[] | undefined = found(process.env['VNU'])

function found(named: string | undefined): readonly string[] | undefined {
  if (named === undefined || named === '')
    return spawnSync('vnu', ['--version'], { stdio: 'ignore' }).error === undefined ? ['vnu'] : undefined
  if (named.endsWith('.jar')) return ['java', '-jar', named]
  return statSync(named, { throwIfNoEntry: false })?.isDirectory()
    ? ['java', '-cp', `${named}/*`, 'nu.validator.client.SimpleCommandLineValidator']
    : [named]
}

interface Message {
  readonly type: string
  readonly url?: string
  readonly message?: string
  readonly extract?: string
}

/**
 * The errors in the pages and drawings of a folder, each in a line. Style is left out: the checker’s CSS is older than
 * container queries and nested rules, and what writes the style sheet (lightningcss) refuses what is unsound.
 */
export function pageErrors([program = '', ...words]: readonly string[], folder: string): readonly string[] {
  const run = spawnSync(
    program,
    [...words, '--format', 'json', '--errors-only', '--skip-non-html', '--also-check-svg', folder],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  )
  if (run.error) throw run.error
  const { messages } = JSON.parse(run.stderr) as { readonly messages: readonly Message[] }
  return messages
    .filter(({ message = '' }) => !message.startsWith('CSS: '))
    .map(({ type, url = '', message = '', extract = '' }) =>
      `${type} ${url.replace(/^.*?out\//, '')}: ${message} ${extract}`.trim(),
    )
}
