export { markdown } from './reader.ts'
export { catalog as markdownCatalog } from './diagnostics.ts'
