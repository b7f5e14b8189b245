import type { Diagnostic } from '@stet/core'

/** A place where a PDF does not keep PDF/UA-1. */
export interface Finding {
  /** The failure condition of the Matterhorn Protocol 1.1, such as `13-004`. */
  readonly checkpoint: string
  /** A whole sentence. */
  readonly message: string
  /** The page, from 1, where it is known. */
  readonly page?: number
  /** The structure elements from the outermost to the one that is meant, such as `Document/Sect/Figure`. */
  readonly tag?: string
  /** The id of the nearest block of the article around it. */
  readonly block?: string
}

/** Where a finding is, as far as it is known. */
export type Whereabouts = Pick<Finding, 'page' | 'tag' | 'block'>

/** A finding as a diagnostic about its block, which a caller that knows the places of blocks can locate. */
export const findingDiagnostic = ({ checkpoint, message, page, tag, block }: Finding): Diagnostic => {
  const where = [page === undefined ? [] : `page ${page}`, tag ?? []].flat().join(', ')
  return {
    severity: 'error',
    code: `pdf/ua-${checkpoint}`,
    message: where === '' ? message : `${message.replace(/\.$/, '')} (${where}).`,
    ...(block === undefined ? {} : { block }),
  }
}
