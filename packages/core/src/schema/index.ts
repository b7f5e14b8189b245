export { articleJsonSchema, articleSchema } from './article-schema.ts'
export { frontMatterJsonSchema } from './front-matter-schema.ts'
