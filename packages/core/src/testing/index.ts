export * from './builders.ts'
export * from './article-arbitrary.ts'
