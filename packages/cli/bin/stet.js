#!/usr/bin/env node
import { existsSync } from 'node:fs'

const main = new URL('../dist/main.js', import.meta.url)
if (existsSync(main)) {
  await import(main.href)
} else {
  console.error('stet: Stet has not been compiled yet. Run “npm run compile” at the root of its repository first.')
  process.exitCode = 2
}
