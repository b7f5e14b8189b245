/** A unit, a currency, a scale: what belongs to the number before it. */
const unit =
  /^(?:%|‰|°[CF]?|[€$£¥₹]|[kMG]?[BbWV]|[kMGT]Wh|kWp?|[munpkµμ]?m[²³]?|[kmµμ]?g|[mch]?l|t|ha|km\/h|m\/s|[kMG]?Hz|[kMG]?B|[kMGT]B|h|min|s|ms|EUR|USD|GBP|CHF|million|billion|trillion|Millionen|Milliarden|Mio\.|Mrd\.|millions|milliards|millones|a\.m\.|p\.m\.)(?=[.,;:!?)\]]*$)/u

/** What belongs to the number behind it. */
const label = /^[([]*(?:[§№¶]|§§|p\.|pp\.|No\.|Nos\.|Nr\.|S\.|Art\.|Abs\.|Fig\.|Figs\.|vol\.|Vol\.|ch\.)$/u

const digit = /\p{N}/u

/** Whether no line may break at a space of a text: between a number and its unit, and between a label and its number. */
export function staysTogether(text: string, from: number, to: number): boolean {
  const last = text[from - 1]
  if (last === undefined || to >= text.length) return false
  if (digit.test(last)) return unit.test(wordFrom(text, to))
  if (last !== '.' && last !== '§' && last !== '№' && last !== '¶') return false
  return digit.test(text[to]!) && label.test(text.slice(text.lastIndexOf(' ', from - 1) + 1, from))
}

function wordFrom(text: string, start: number): string {
  const end = text.indexOf(' ', start)
  return text.slice(start, end < 0 ? text.length : end)
}
