import type { Catalog } from '@stet/core'

/** What the Word reader can say about a file. */
export const catalog = {
  'docx/file-unreadable': (detail: { reason: string }) => ({
    severity: 'error',
    message: `The file cannot be read as a Word file: ${detail.reason}`,
    hint: 'Open it in Word and save it again as .docx.',
  }),
  'docx/file-foreign': () => ({
    severity: 'error',
    message: 'The file is no Word file: it is not even a zip file, which every .docx is.',
    hint: 'Give a .docx file; other documents can be saved as one in Word or LibreOffice.',
  }),
  'docx/file-encrypted': () => ({
    severity: 'error',
    message: 'The Word file is protected by a password, so nobody can read it without.',
    hint: 'Open it in Word, take the password away (File, Info, Protect Document) and save it again.',
  }),
  'docx/file-old': () => ({
    severity: 'error',
    message: 'The file is a .doc of Word 97–2003, whatever its name says.',
    hint: 'Open it in Word or LibreOffice and save it as .docx.',
  }),
  'docx/path-outside': (detail: { path: string }) => ({
    severity: 'warning',
    message: `The Word file holds something under a path that leads out of it (${detail.path}); that is left out.`,
    hint: 'Ask where the file comes from before you use it.',
  }),
  'docx/macros-left-out': () => ({
    severity: 'warning',
    message: 'The Word file holds macros; they are left out.',
    hint: 'Nothing needs to be done: macros are never run and never kept.',
  }),
  'docx/part-missing': (detail: { part: string }) => ({
    severity: 'warning',
    message: `The Word file names a part that it does not hold (${detail.part}), so what would be in it is missing.`,
    hint: 'Open the file in Word and save it again.',
  }),
  'docx/part-unreadable': (detail: { part: string; reason: string }) => ({
    severity: 'error',
    message: `The part ${detail.part} of the Word file cannot be read, so what it held is left out: ${detail.reason}`,
    hint: 'Open the file in Word and save it again.',
  }),
  'docx/formula-edited': (detail: { value: string }) => ({
    severity: 'info',
    message: `A formula was changed in Word and is written in TeX anew: ${detail.value}`,
    hint: 'Check that it says what is meant.',
  }),
  'docx/formula-unknown': (detail: { name: string; value: string }) => ({
    severity: 'warning',
    message: `A formula holds something (${detail.name}) that is not known in TeX here; what is known of it reads: ${detail.value}`,
    hint: 'Write the formula in TeX.',
  }),
  'docx/chunk-lost': (detail: { part: string }) => ({
    severity: 'error',
    message: `The Word file takes in another document (${detail.part}), whose content is left out.`,
    hint: 'Open the file in Word and save it again: Word then makes the content its own.',
  }),
  'docx/drawing-lost': (detail: { name: string }) => ({
    severity: 'error',
    message: `The drawing “${detail.name}” is a chart, a diagram or a shape and no picture, so it is left out.`,
    hint: 'Save it as a picture in Word and put the picture in its place.',
  }),
  'docx/symbol-unknown': (detail: { font: string; code: string }) => ({
    severity: 'warning',
    message: `A sign of the font ${detail.font} (${detail.code}) is not known here and is left out.`,
    hint: 'Put the sign in as a Unicode character.',
  }),
  'docx/picture-linked': (detail: { source: string }) => ({
    severity: 'warning',
    message: `The picture ${detail.source} is linked and not in the Word file; nothing was fetched.`,
    hint: 'Put the picture into the article’s folder.',
  }),
  'docx/picture-lost': (detail: { name: string }) => ({
    severity: 'error',
    message: `The picture “${detail.name}” is named in the Word file, but not in it.`,
    hint: 'Put the picture into the document again; linked pictures must be embedded.',
  }),
} as const satisfies Catalog
