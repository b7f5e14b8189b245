import type { Command, CommanderError } from 'commander'
import { allowedWords } from './wrong-call.ts'

/** The command that a command line names, or the program where it names none. */
const commandOf = (program: Command, words: readonly string[]): Command =>
  program.commands.find(command => words.some(word => command.name() === word)) ?? program

const quotedIn = (message: string) => /'([^']*)'/.exec(message)?.[1] ?? ''

/** A wrong call in whole sentences: what was wrong, what is allowed, the nearest right word, and where to read on. */
export function wordsOfWrongCall(
  program: Command,
  words: readonly string[],
  { code, message }: CommanderError,
): string {
  const command = commandOf(program, words)
  const name = command === program ? 'stet' : `stet ${command.name()}`
  const help = `Run “${name} --help” to read more.`
  const quoted = quotedIn(message)
  switch (code) {
    case 'commander.unknownCommand':
      return `There is no command “${quoted}”. ${allowedWords(
        quoted,
        program.commands.map(each => each.name()),
        'Commands',
      )} ${help}`
    case 'commander.unknownOption':
      return `“${name}” has no option “${quoted}”. ${allowedWords(
        quoted,
        command.options.flatMap(option => option.long ?? []),
        'Options',
      )} ${help}`
    case 'commander.missingArgument':
      return `“${name}” needs ${quoted.toUpperCase()}. Write: ${name} ${command.usage()}. ${help}`
    case 'commander.missingMandatoryOptionValue':
      return `“${name}” needs ${quoted}. Write: ${name} ${command.usage()}. ${help}`
    case 'commander.optionMissingArgument':
      return `The option ${quoted} needs a value. ${help}`
    case 'commander.excessArguments':
      return `“${name}” takes fewer words than that. Write: ${name} ${command.usage()}. ${help}`
    case 'commander.help':
      return `Say what to do. ${allowedWords(
        '',
        program.commands.map(each => each.name()),
        'Commands',
      )} ${help}`
    default:
      return message.replace(/^error: /, '')
  }
}
