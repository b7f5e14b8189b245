import type { Element } from '../tree.ts'

/** The value of a property in an element’s `style`, in lower case; empty where it does not set it. The last setting counts. */
export function styleOf({ attributes }: Element, property: string): string {
  const settings = (attributes.get('style') ?? '').split(';')
  const set = settings.findLast(setting => setting.slice(0, setting.indexOf(':')).trim().toLowerCase() === property)
  return set === undefined
    ? ''
    : set
        .slice(set.indexOf(':') + 1)
        .trim()
        .toLowerCase()
}
