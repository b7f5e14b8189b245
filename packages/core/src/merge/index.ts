export { merge } from './merge.ts'
export { marker as conflictMarker, type Conflict, type Merged } from './conflict.ts'
export type { Sides } from './words.ts'
