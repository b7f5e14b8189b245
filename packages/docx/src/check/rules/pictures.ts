import { all, inTexts, repeated } from '../package.ts'
import type { Rules } from '../rule.ts'

/** Pictures: each said in words or marked as decoration (WCAG 2.2, 1.1.1). */
export const pictureRules = {
  'picture-unsaid': opened =>
    inTexts(opened, 'wp:docPr')
      .filter(
        picture => (picture.attributes['descr'] ?? '').trim() === '' && all(picture, 'adec:decorative').length === 0,
      )
      .map(({ attributes }) => `The picture “${attributes['name'] ?? ''}” has no alternative text.`),
  'picture-number-duplicate': opened =>
    repeated(inTexts(opened, 'wp:docPr').map(({ attributes }) => attributes['id'] ?? '')).map(
      id => `More than one picture has the number ${id}.`,
    ),
} as const satisfies Rules
