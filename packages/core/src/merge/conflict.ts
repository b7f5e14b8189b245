/** Where both sides changed the same words differently. */
export interface Conflict {
  readonly mine: string
  readonly theirs: string
}

/** Text in which edits of both sides stand, and where they contradict each other. */
export interface Merged {
  readonly text: string
  readonly conflicts: readonly Conflict[]
}

/** What the two sides of a conflict are called. */
export const labels = { mine: 'in article.md', theirs: 'from Word' } as const

/** The lines that set off a conflict, as Git writes them: before one side, between the two, behind the other. */
export const marker = {
  opening: '<<<<<<<',
  middle: '=======',
  closing: '>>>>>>>',
} as const

const lines = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`)

/** A conflict as text: both sides in whole lines, as Git shows it. */
export const conflicting = (mine: string, theirs: string): Merged => ({
  text: `${marker.opening} ${labels.mine}\n${lines(mine)}${marker.middle}\n${lines(theirs)}${marker.closing} ${labels.theirs}\n`,
  conflicts: [{ mine, theirs }],
})
