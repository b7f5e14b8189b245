import type { Catalog } from '../../diagnostic/index.ts'

/** What the JSON reader can say. */
export const catalog = {
  'json/syntax': ({ expected }: { expected: string }) => ({
    severity: 'error',
    message: `This is not JSON: ${expected} is missing here.`,
    hint: 'Nothing was read. Mend the file, or write it anew from its source.',
  }),
  'json/shape': ({ path, problem }: { path: string; problem: string }) => ({
    severity: 'error',
    message: `This is not an article: ${path === '' ? 'the whole' : path} is wrong. ${problem}`,
    hint: "Nothing was read. The article's JSON Schema says what may stand here.",
  }),
  'json/too-deep': ({ limit }: { limit: number }) => ({
    severity: 'error',
    message: `Here more than ${limit} values stand in one another, so nothing was read.`,
  }),
} as const satisfies Catalog
