export { checkPdf } from './check.ts'
export { findingDiagnostic, type Finding } from './finding.ts'
