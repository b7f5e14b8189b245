export { text } from './read.ts'
