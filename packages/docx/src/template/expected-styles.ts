import { characterStyleName } from '../style/character-style.ts'
import { styleName } from '../style/standing.ts'
import { fixedStyles } from '../write/styles/fixed-styles.ts'
import { standardStandings } from '../write/styles/standard-standings.ts'
import { standardTraits } from '../write/styles/trait-styles.ts'

/** A style that most articles use, by its name and as a template is searched for it. */
interface ExpectedStyle {
  readonly name: string
  readonly key: string
}

const expected = (type: 'paragraph' | 'character' | 'table', name: string): ExpectedStyle => ({
  name,
  key: `${type} ${name.toLowerCase()}`,
})

const nearlyNever =
  /^(?:Heading [7-9]|List (?:Bullet|Number|Continue) [4-9]|Default Paragraph Font|Body Text after Table)$/

/** The styles that an organisation’s template is expected to define. */
export const expectedStyles: readonly ExpectedStyle[] = [
  ...fixedStyles.map(({ type, name }) => expected(type, name)),
  ...standardStandings.map(standing => expected('paragraph', styleName(standing))),
  ...standardTraits.map(trait => expected('character', characterStyleName([trait]))),
  expected('table', styleName({ kind: { type: 'table' }, path: [] })),
].filter(({ name }) => !nearlyNever.test(name))
