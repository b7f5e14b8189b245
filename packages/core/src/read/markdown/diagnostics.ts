import type { Catalog } from '../../diagnostic/index.ts'

/** What the Markdown reader can say, beside what the HTML reader says of the HTML in it. */
export const catalog = {
  'markdown/front-matter-syntax': ({ problem }: { problem: string }) => ({
    severity: 'error',
    message: `The front matter is not valid YAML here: ${problem}`,
    hint: 'Write one "key: value" on each line, and put a value that holds a colon or a quotation mark in quotes.',
  }),
  'markdown/front-matter-shape': () => ({
    severity: 'error',
    message: 'The front matter is not a list of keys and values, so it was left out.',
    hint: 'Write one "key: value" on each line between the two lines of dashes.',
  }),
  'markdown/unknown-key': ({ key, nearest }: { key: string; nearest: string | undefined }) => ({
    severity: 'warning',
    message: `The front matter has the key "${key}", which Stet does not know, so it was left out.`,
    hint: nearest === undefined ? 'Remove it.' : `Did you mean "${nearest}"?`,
  }),
  'markdown/wrong-value': ({ key, expected }: { key: string; expected: string }) => ({
    severity: 'error',
    message: `The value of "${key}" in the front matter was left out, because it is not ${expected}.`,
    hint: `Give ${expected}.`,
  }),
  'markdown/duplicate-key': ({ key, first }: { key: string; first: number }) => ({
    severity: 'error',
    message: `The front matter gives "${key}" again; the value on line ${first} was kept.`,
    hint: 'Remove one of the two.',
  }),
  'markdown/unknown-callout': ({ kind, nearest }: { kind: string; nearest: string | undefined }) => ({
    severity: 'warning',
    message: `There is no callout of the kind "${kind}", so this became a quote.`,
    hint:
      nearest === undefined
        ? 'The kinds are NOTE, TIP, IMPORTANT, WARNING and CAUTION.'
        : `Did you mean "${nearest.toUpperCase()}"?`,
  }),
  'markdown/title-dropped': ({ title, of }: { title: string; of: 'link' | 'picture' }) => ({
    severity: 'warning',
    message: `The title "${title}" of a ${of} was left out.`,
    hint:
      of === 'link'
        ? 'Say it in the words of the link.'
        : 'Only a picture that stands alone in its paragraph can have a title: it becomes the caption.',
  }),
  'markdown/code-details-dropped': ({ details }: { details: string }) => ({
    severity: 'warning',
    message: `What stands behind the language of a code block was left out: "${details}".`,
  }),
  'markdown/tag-unclosed': ({ tag }: { tag: string }) => ({
    severity: 'warning',
    message: `The tag ${tag} is not closed in its paragraph, so it was left out.`,
    hint: 'Add its closing tag, or write \\< for a plain less-than sign.',
  }),
  'markdown/tag-unopened': ({ tag }: { tag: string }) => ({
    severity: 'warning',
    message: `The tag ${tag} closes nothing in its paragraph, so it was left out.`,
    hint: 'Add its opening tag, or remove it.',
  }),
  'markdown/conflict-left': ({ line }: { line: string }) => ({
    severity: 'error',
    message: `The line “${line}” sets off a conflict that nobody has decided.`,
    hint: 'Keep the version between these lines that is right, or join the two, and remove the lines.',
  }),
  'markdown/change-undecided': ({ mark }: { mark: string }) => ({
    severity: 'warning',
    message: `The change or comment “${mark}” is not decided, so it is read as text.`,
    hint: 'Keep what is to stand, and remove the signs around it (CriticMarkup); write \\{ for a plain brace.',
  }),
  'markdown/too-deep': ({ limit }: { limit: number }) => ({
    severity: 'warning',
    message: `Here quotes, lists or marks stand more than ${limit} deep in one another.`,
    hint: 'What lies deeper was kept as plain words.',
  }),
} as const satisfies Catalog
