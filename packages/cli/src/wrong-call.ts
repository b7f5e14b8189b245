import { CommanderError } from 'commander'
import { closest } from '@stet/core'

/** A call that asks for what is not there or not allowed: its message is a whole sentence, and it ends with exit code 2. */
export const wrongCall = (message: string): CommanderError => new CommanderError(2, 'stet.wrongCall', message)

/** The end of a message that names what is allowed, and the word that was probably meant. */
export function allowedWords(written: string, allowed: readonly string[], kind: string): string {
  const nearest = closest(written, allowed)
  const list = `${kind}: ${allowed.join(', ')}.`
  return nearest === undefined ? list : `Perhaps “${nearest}” is meant. ${list}`
}
