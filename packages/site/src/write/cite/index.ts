export { citeBox, citeFiles } from './box.ts'
export { workOf, type Work } from './work.ts'
export { citedName } from './names.ts'
