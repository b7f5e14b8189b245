export { markedChanges } from './mark.ts'
export { withRemarks, type PlacedRemark } from './remarks.ts'
