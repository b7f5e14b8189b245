import { CommanderError, type Command } from 'commander'
import { wordsOfWrongCall } from './usage.ts'

/** Runs a command line; returns its exit code: 0 well, 1 errors in content, 2 a wrong call. Only `--debug` shows a stack trace. */
export async function run(program: Command, words: readonly string[]): Promise<number> {
  const state = { exitCode: 0 }
  const debug = words.includes('--debug')
  try {
    program.hook('postAction', (_, action) => {
      state.exitCode = (action.getOptionValue('exitCode') as number | undefined) ?? 0
    })
    await program.parseAsync([...words], { from: 'user' })
    return state.exitCode
  } catch (fault) {
    if (fault instanceof CommanderError) {
      if (fault.exitCode === 0) return 0
      console.error(`stet: ${wordsOfWrongCall(program, words, fault)}`)
      if (debug) console.error(fault.stack)
      return 2
    }
    const { message, stack, code, path } = fault as NodeJS.ErrnoException
    const reason =
      code === undefined
        ? `${message.replace(/\.?$/, '.')} This is a fault in Stet; run again with --debug to see where.`
        : `“${path ?? ''}” cannot be used: ${message.split(':')[1]?.split(',')[0]?.trim() ?? message}.`
    console.error(`stet: ${reason}`)
    if (debug) console.error(stack)
    return code === undefined ? 1 : 2
  }
}
