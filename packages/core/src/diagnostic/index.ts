export * from './catalog.ts'
export type * from './diagnostic.ts'
