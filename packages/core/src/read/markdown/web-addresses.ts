import type { Found } from './found.ts'

/** The web and mail addresses in a text, by the rules of GFM's extended autolinks (GFM 6.9). */
export function webAddressesIn(value: string): readonly Found[] {
  const web = /:\/\/|www\./i.test(value)
    ? [...value.matchAll(/(?<![\p{L}\p{N}_./@:#?&=%+-])(?:https?:\/\/|www\.)[^\s<]+/giu)].flatMap(webAddress)
    : []
  const mail = value.includes('@')
    ? [
        ...value.matchAll(
          /(?<![\p{L}\p{N}_.+/:@-])[a-z\d._+-]+@[a-z\d_-]+(?:\.[a-z\d_-]+)*\.[a-z\d_-]*[a-z\d](?![a-z\d@_-])/giu,
        ),
      ].map((match): Found => ({
        type: 'webAddress',
        url: `mailto:${match[0]}`,
        index: match.index,
        length: match[0].length,
      }))
    : []
  return [...web, ...mail]
}

function webAddress(match: RegExpExecArray): readonly Found[] {
  const address = withoutTail(match[0])
  const host = /^(?:https?:\/\/)?([^/?#:]*)/i.exec(address)?.[1] ?? ''
  const labels = host.split('.')
  const isDomain =
    labels.length > 1 &&
    labels.every(label => /^[\p{L}\p{N}_-]+$/u.test(label)) &&
    !labels.slice(-2).join('').includes('_')
  if (!isDomain) return []
  const url = /^www\./i.test(address) ? `http://${address}` : address
  return [{ type: 'webAddress', url, index: match.index, length: address.length }]
}

/** An address without the punctuation of the sentence around it. */
function withoutTail(address: string): string {
  let unopened = address.split(')').length - address.split('(').length
  let end = address.length
  for (; end > 0; end--) {
    const last = address[end - 1] ?? ''
    if (last === ')' && unopened > 0) unopened--
    else if (!/[?!.,:*_~'"’”»›…;\]}]/.test(last)) break
  }
  return address.slice(0, end)
}
