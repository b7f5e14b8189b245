export { align, shareOfWords, wordsIn, type Alignable, type Alignment } from './align.ts'
export { wordChanges, type WordChange } from './word-changes.ts'
