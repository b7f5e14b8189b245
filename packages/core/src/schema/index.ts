export { articleJsonSchema, articleSchema } from './article-schema.ts'
