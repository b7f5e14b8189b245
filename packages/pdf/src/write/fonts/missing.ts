import { packageOf, type CutOf } from './files.ts'
import { familiesFor, scriptFonts } from './scripts.ts'

/** Characters that no font has and that one package would have, in the order in which they stand. */
export interface MissingCharacters {
  readonly characters: readonly string[]
  /** Where there is one that is not installed. */
  readonly package?: string
  /** The block where the first one stands. */
  readonly block?: string
}

/** Groups missing characters, each given with the block where it first stands, by the package that would have them. */
export function groupedByPackage(
  missed: ReadonlyMap<string, string | undefined>,
  cutOf: CutOf,
): readonly MissingCharacters[] {
  const groups = new Map<string | undefined, { characters: string[]; block: string | undefined }>()
  for (const [character, block] of missed) {
    const name = packageFor(character, cutOf)
    const group = groups.get(name) ?? { characters: [], block }
    group.characters.push(character)
    groups.set(name, group)
  }
  return [...groups].map(([name, { characters, block }]) => ({
    characters,
    ...(name === undefined ? {} : { package: name }),
    ...(block === undefined ? {} : { block }),
  }))
}

/** The package whose font would have a character, where there is one that is not installed. */
function packageFor(character: string, cutOf: CutOf): string | undefined {
  const family = familiesFor(character).find(each => !cutOf({ family: each, bold: false, italic: false }))
  const font = scriptFonts.find(each => each.family === family)
  return font && packageOf(font.google)
}
