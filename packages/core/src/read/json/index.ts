export { json } from './reader.ts'
export { catalog as jsonCatalog } from './diagnostics.ts'
