export type * from './asset.ts'
