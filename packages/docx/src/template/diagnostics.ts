import type { Catalog } from '@stet/core'

/** What can be said about the Word file whose styles a publication uses. */
export const catalog = {
  'docx/template-unreadable': (detail: { path: string; reason: string }) => ({
    severity: 'error',
    message: `The Word template ${detail.path} cannot be used: ${detail.reason}.`,
    hint: 'Stet’s own styles are used; give a .docx or .dotx file that Word opens as “docx.template”.',
  }),
  'docx/template-styles-missing': (detail: { path: string; names: readonly string[] }) => ({
    severity: 'info',
    message: `The Word template ${detail.path} has no style of the name${detail.names.length === 1 ? '' : 's'} ${detail.names.join(', ')}.`,
    hint: 'Stet’s own is used for each; to change that, add a style of this name to the template.',
  }),
} as const satisfies Catalog
