import type { Image } from '../../model/index.ts'
import { attribute } from './characters.ts'
import { destination } from './links.ts'
import { literal } from './literal.ts'

/** A picture; one that is decoration as a tag, because in Markdown an empty alternative text is a forgotten one. */
export const image = ({ source, alternative }: Image, { inPipeTable }: { readonly inPipeTable: boolean }): string =>
  alternative === ''
    ? imageTag({ source, alternative })
    : `![${alternativeText(alternative, inPipeTable)}](${destination(writtenSource(source), inPipeTable)})`

/** A picture as a tag. */
export const imageTag = ({ source, alternative }: Pick<Image, 'source' | 'alternative'>): string =>
  `<img src=${attribute(writtenSource(source))} alt=${attribute(alternative)}>`

/** The source of a picture; reading takes the percent-encoding off a path, so a percent sign in it is encoded. */
export const writtenSource = (source: string): string =>
  /^[a-z][a-z0-9+.-]+:/i.test(source) ? source : source.replaceAll('%', '%25').replaceAll('\\', '%5C')

/** An alternative text within its brackets. */
export const alternativeText = (alternative: string, inPipeTable: boolean): string =>
  literal(alternative, {
    before: '[',
    after: ']',
    inLink: true,
    inHeading: false,
    inPipeTable,
    lonely: new Set(),
  })
