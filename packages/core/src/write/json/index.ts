export { toJson } from './to-json.ts'
