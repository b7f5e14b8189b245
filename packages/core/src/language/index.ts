export * from './direction.ts'
export * from './words.ts'
