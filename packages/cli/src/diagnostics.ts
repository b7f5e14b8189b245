import type { Catalog } from '@stet/core'

/** What the command can say about content, beside what readers and writers say. */
export const catalog = {
  'cli/written-anew': ({ file }: { file: string }) => ({
    severity: 'warning',
    message: `No smaller change of “${file}” says what was edited, so all of it was written anew.`,
    hint: 'Look at the difference before you keep it.',
  }),
  'cli/comment-left-out': ({ said, quoted }: { said: string; quoted: string }) => ({
    severity: 'warning',
    message: `A comment was left out${quoted === '' ? '' : ` (about “${quoted}”)`}: ${said}`,
    hint: 'Answer it in the Word file, or keep the file.',
  }),
  'cli/changes-accepted': ({ count, authors }: { count: number; authors: string }) => ({
    severity: 'warning',
    message: `${count === 1 ? '1 tracked change' : `${count} tracked changes`} by ${authors} ${count === 1 ? 'was' : 'were'} accepted.`,
    hint: 'To reject some, do so in the Word file first.',
  }),
  'cli/not-made': ({ what, reason }: { what: string; reason: string }) => ({
    severity: 'error',
    message: `${what} could not be made: ${reason.replace(/\.?$/, '.')}`,
    hint: 'This is a fault in Stet. Tell its makers which article it was.',
  }),
} as const satisfies Catalog
