import { reporter, type Sink } from '@stet/core'
import { archiveOf, type Archive } from '../read/archive.ts'
import { elementOf, elementsOf, parseTree, walkTree, type Tree } from '../xml/tree.ts'
import { cleaned } from './cleaned.ts'
import { catalog } from './diagnostics.ts'
import { houseColors, type HouseColors } from './house-colors.ts'
import { pageOfSection } from './page.ts'
import type { Page } from '../write/options.ts'
import { carriedParts, type CarriedParts } from './carried-parts.ts'
import { expectedStyles } from './expected-styles.ts'

/** What Stet takes of an organisation’s own Word file: styles, theme, page set-up, header and footer; none of its text. */
export interface Template {
  /** What holds for all text (ECMA-376 17.7.5). */
  readonly defaults: Tree | undefined
  /** Its styles, by their type and lower-case name. */
  readonly styles: ReadonlyMap<string, Tree>
  readonly numbering: { readonly looks: readonly Tree[]; readonly lists: readonly Tree[] }
  readonly fonts: readonly Tree[]
  readonly colors: HouseColors | undefined
  /** Of running text, in half points. */
  readonly textSize: number
  /** Its last section’s set-up (17.6.17); the names of its headers and footers are those of {@link CarriedParts}. */
  readonly section: Tree | undefined
  readonly page: Page | undefined
  readonly differsOnEvenPages: boolean
  readonly carried: CarriedParts
}

/** How a style is known: by its type and its name, whatever the letter case (17.7.4.9). */
export const styleKey = (style: Tree): string =>
  `${style.attributes['w:type'] ?? 'paragraph'} ${(elementOf(style, 'w:name')?.attributes['w:val'] ?? '').toLowerCase()}`

const olderOffice = [0xd0, 0xcf, 0x11, 0xe0] as const

/** The size of the style Normal, or of all text, or Word’s own. */
function textSizeOf(defaults: Tree | undefined, normal: Tree | undefined): number {
  const all = elementOf(elementOf(defaults, 'w:rPrDefault'), 'w:rPr')
  const found = [elementOf(normal, 'w:rPr'), all].map(run => elementOf(run, 'w:sz')?.attributes['w:val'])
  const size = Number(found.find(value => value !== undefined))
  return size > 0 ? size : 20
}

function openTemplate(archive: Archive): Template {
  const tree = (path: string): Tree | undefined => {
    const bytes = archive.get(path)
    return bytes && parseTree(new TextDecoder().decode(bytes))
  }
  const body = elementOf(tree('word/document.xml'), 'w:body')
  const styles = tree('word/styles.xml')
  if (!body || !styles) throw new Error('it is no Word file')
  const numbering = tree('word/numbering.xml')
  const held = new Map(elementsOf(styles, 'w:style').map(style => [styleKey(style), cleaned(style)]))
  const defaults = elementOf(styles, 'w:docDefaults')
  const section = [...walkTree(body)].findLast(({ name }) => name === 'w:sectPr')
  const carried = carriedParts(archive, section)
  const fonts = tree('word/fontTable.xml')
  return {
    defaults: defaults && cleaned(defaults),
    styles: held,
    numbering: {
      looks: (numbering ? elementsOf(numbering, 'w:abstractNum') : []).map(cleaned),
      lists: (numbering ? elementsOf(numbering, 'w:num') : []).map(cleaned),
    },
    fonts: (fonts ? elementsOf(fonts, 'w:font') : []).map(cleaned),
    colors: houseColors(tree('word/theme/theme1.xml')),
    textSize: textSizeOf(defaults, held.get('paragraph normal')),
    section: carried.section,
    page: section && pageOfSection(section),
    differsOnEvenPages: elementOf(tree('word/settings.xml'), 'w:evenAndOddHeaders') !== undefined,
    carried,
  }
}

/**
 * Reads an organisation’s own Word file (.docx or .dotx), as `path` names it. A file that cannot be used, and the styles
 * that it lacks, are reported; undefined where Stet’s own styles must do.
 */
export function readTemplate(bytes: Uint8Array, path: string, sink: Sink): Template | undefined {
  const report = reporter(catalog, sink)
  try {
    if (olderOffice.every((byte, index) => bytes[index] === byte))
      throw new Error('it is protected by a password, or a .doc file of an older Word')
    const template = openTemplate(archiveOf(bytes))
    const names = expectedStyles.filter(({ key }) => !template.styles.has(key)).map(({ name }) => name)
    if (names.length > 0) report('docx/template-styles-missing', { path, names })
    return template
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    report('docx/template-unreadable', { path, reason: reason.replace(/\.$/, '') })
    return undefined
  }
}
