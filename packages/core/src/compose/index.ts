export { compose, type Composition, type Defaults } from './compose.ts'
export { draftOf } from './draft-of.ts'
export { slug } from './ids.ts'
export { deepestSection } from './sections.ts'
