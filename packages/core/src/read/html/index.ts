export { html } from './reader.ts'
export { catalog as htmlCatalog } from './diagnostics.ts'
