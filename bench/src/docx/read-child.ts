import { readFileSync } from 'node:fs'
import { readBack } from './stet.ts'

const [path = ''] = process.argv.slice(2)
if (readBack(readFileSync(path)) === 0) throw new Error('Nothing was read.')
