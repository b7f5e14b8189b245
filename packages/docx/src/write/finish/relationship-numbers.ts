/** The new name of every relationship of a part, by the one that the library gave it: by chance, to links. */
export const relationshipNumbers = (relationships: string): ReadonlyMap<string, string> =>
  new Map([...relationships.matchAll(/\bId="([^"]+)"/g)].map(([, id = ''], index) => [id, `rId${index + 1}`]))

/** The relationships of a part (ECMA-376 part 2, 9.3) under their new names. */
export const withNumberedRelationships = (relationships: string, numbers: ReadonlyMap<string, string>): string =>
  relationships.replace(/\bId="([^"]+)"/g, (_, id: string) => `Id="${numbers.get(id) ?? id}"`)

/**
 * A part that names its relationships anew. What would follow a picture's click to none is left out: the library gives it
 * to pictures in links within the document, which the link itself makes.
 */
export const withRelationshipNumbers = (xml: string, numbers: ReadonlyMap<string, string>): string =>
  xml
    .replace(/<a:hlinkClick [^>]*r:id="([^"]+)"\/>/g, (click, id: string) => (numbers.has(id) ? click : ''))
    .replace(/\br:(id|embed)="([^"]+)"/g, (_, name: string, id: string) => `r:${name}="${numbers.get(id) ?? id}"`)
