import { spawn, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** A set of rules that veraPDF judges by: PDF/UA-1, PDF/A-2a or PDF/A-3a. */
export type Flavour = 'ua1' | '2a' | '3a'

/** A broken rule, as veraPDF tells it: the file, and the clause and the test of the standard. */
export interface Failure {
  readonly file: string
  readonly rule: string
}

/**
 * The words that start veraPDF: `VERAPDF` is a command or a folder with its jars; else it is looked for on the `PATH`.
 * Nothing where there is none.
 */
export const verapdf: readonly string[] | undefined = found(process.env['VERAPDF'])

function found(named: string | undefined): readonly string[] | undefined {
  if (named !== undefined && named !== '')
    return statSync(named, { throwIfNoEntry: false })?.isDirectory()
      ? ['java', '-cp', `${named}/*`, 'org.verapdf.apps.GreenfieldCliWrapper']
      : [named]
  return spawnSync('verapdf', ['--version'], { stdio: 'ignore' }).error === undefined ? ['verapdf'] : undefined
}

/** Judges all PDF files of a folder in one run; resolves to the rules that each breaks and the number of files judged. */
export async function judge(
  [program = '', ...words]: readonly string[],
  flavour: Flavour,
  folder: string,
): Promise<{ readonly judged: number; readonly failures: readonly Failure[] }> {
  const out = await printed(program, [...words, '-f', flavour, '--format', 'text', '-v', '-r', folder])
  const failures: Failure[] = []
  let judged = 0
  let file = ''
  for (const line of out.split('\n')) {
    const verdict = /^(PASS|FAIL) (.*\.pdf)\b/.exec(line)
    if (verdict) {
      judged++
      file = verdict[2]!.split('/').at(-1)!
    }
    const rule = /^\s+FAIL (.+)$/.exec(line)
    if (rule) failures.push({ file, rule: rule[1]! })
  }
  return { judged, failures }
}

/** What a program prints; veraPDF ends with a code of its own where a file breaks a rule. */
function printed(program: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.on('error', reject)
    child.on('close', () => resolve(Buffer.concat(parts).toString('utf8')))
  })
}
