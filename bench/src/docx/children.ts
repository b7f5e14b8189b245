import { spawnSync } from 'node:child_process'

const seconds = (word: string): number => {
  const [, minutes = '0', rest = '0'] = /^(\d+)m([\d.]+)s$/.exec(word) ?? []
  return Number(minutes) * 60 + Number(rest)
}

/**
 * Runs commands one after the other, each in a process of its own, and says the CPU seconds that all of them took together,
 * as the shell counts them (POSIX.1-2024, times). Throws where one of them fails.
 */
export function cpuOfProcesses(commands: readonly (readonly string[])[], folder: string): number {
  const quoted = commands.map(words => words.map(word => `'${word.replaceAll("'", `'\\''`)}'`).join(' '))
  const script = [
    ...quoted.map(command => `${command} > /dev/null 2> error.txt || { cat error.txt >&2; exit 1; }`),
    'times',
  ]
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script.join('\n')], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const [, children = ''] = stdout.trim().split('\n').slice(-2)
  return children.split(/\s+/).reduce((sum, word) => sum + seconds(word), 0)
}

/** Whether a program is on this machine. */
export const isThere = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
