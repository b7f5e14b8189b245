import type { Account } from './account.ts'

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
const counted = (count: number, word: string): string => `${grouped(count)} ${word}${count === 1 ? '' : 's'}`

/** What part of a source is accounted for, in tenths of a per cent, rounded down: 100 % only where nothing is missing. */
function percentage({ characters, lost }: Account): string {
  const tenths = characters === 0 ? 1000 : Math.floor(((characters - lost) * 1000) / characters)
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1)
}

/** An account as one line: `accounted: 100 % (5,602 characters: 5,511 kept, 91 removed in 14 places)`. */
export function accountInWords(account: Account): string {
  const { characters, kept, removed, lost, removals } = account
  const taken = `${grouped(removed)} removed${removals.length > 0 ? ` in ${counted(removals.length, 'place')}` : ''}`
  const missing = lost > 0 ? `, ${grouped(lost)} lost` : ''
  return `accounted: ${percentage(account)} % (${counted(characters, 'character')}: ${grouped(kept)} kept, ${taken}${missing})`
}
