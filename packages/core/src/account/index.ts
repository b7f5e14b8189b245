export { account, type Account } from './account.ts'
export type { Confidence, Entry } from './entry.ts'
export { accountInWords } from './in-words.ts'
export { toReport } from './to-report.ts'
