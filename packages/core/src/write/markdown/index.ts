export { explicitIds } from './explicit-ids.ts'
export { toMarkdown } from './to-markdown.ts'
