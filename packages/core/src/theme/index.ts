export * from './theme.ts'
export * from './settings.ts'
export * from './contrast.ts'
