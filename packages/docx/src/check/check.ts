import { openPackage } from './package.ts'
import { bookmarkRules } from './rules/bookmarks.ts'
import { contrastRules } from './rules/contrast.ts'
import { fieldRules } from './rules/fields.ts'
import { listRules } from './rules/lists.ts'
import { packageRules } from './rules/package.ts'
import { pictureRules } from './rules/pictures.ts'
import { settingRules } from './rules/settings.ts'
import { styleRules } from './rules/styles.ts'
import { tableRules } from './rules/tables.ts'
import { textRules } from './rules/texts.ts'
import type { Rules } from './rule.ts'

/** Something that makes a Word file worse to edit, to read aloud or to open than it should be. */
export interface Finding {
  /** Stable: the name of the rule. */
  readonly code: string
  /** A whole sentence. */
  readonly message: string
}

/** All rules that {@link checkDocx} holds files to. */
export const rules = {
  ...packageRules,
  ...settingRules,
  ...styleRules,
  ...contrastRules,
  ...textRules,
  ...listRules,
  ...tableRules,
  ...pictureRules,
  ...bookmarkRules,
  ...fieldRules,
} as const satisfies Rules

/**
 * Checks what makes a Word file good to edit and accessible, and what the Open XML SDK’s validator does not look at. Meant
 * for our own files; those of other programs have findings and are none the worse for them.
 */
export function checkDocx(bytes: Uint8Array): readonly Finding[] {
  try {
    const opened = openPackage(bytes)
    return Object.entries(rules).flatMap(([code, rule]) => rule(opened).map(message => ({ code, message })))
  } catch (error) {
    return [{ code: 'file-unreadable', message: `The file cannot be read: ${(error as Error).message}` }]
  }
}
