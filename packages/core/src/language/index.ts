export * from './direction.ts'
export * from './words.ts'
export * from './tag.ts'
