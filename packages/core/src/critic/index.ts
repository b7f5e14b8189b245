export { markedChanges } from './mark.ts'
export type { PlacedRemark } from './remarks.ts'
