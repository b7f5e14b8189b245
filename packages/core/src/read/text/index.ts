export { guessOf } from './guess.ts'
export { text } from './read.ts'
