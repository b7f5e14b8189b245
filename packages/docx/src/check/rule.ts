import type { Package } from './package.ts'

/** One promise of a good Word file: a sentence for each place where it is not kept. */
export type Rule = (opened: Package) => readonly string[]

/** Rules by their codes. */
export type Rules = { readonly [code: string]: Rule }
