export * from './catalog.ts'
export type * from './diagnostic.ts'
export * from './closest.ts'
export * from './places.ts'
