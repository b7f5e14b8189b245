export { shareOfWords, wordsIn } from './align.ts'
export { wordChanges, type WordChange } from './word-changes.ts'
