/** A name as citations need it: of a person, in its parts, or of an organisation, whole. */
export type CitedName =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly particle?: string; readonly suffix?: string }

/** Words that stand in names of organisations and not in names of people. */
const organisations =
  /(?:^|[\s/(-])(?:the|of|for|and|und|für|et|pour|de la|institut[eo]?|universit\p{L}*|center|centre|zentrum|college|school|department|ministry|ministère|office|bureau|agency|foundation|stiftung|fondation|association|society|verein|council|committee|commission|board|group|team|staff|editors?|editorial|redaktion|rédaction|network|programme?|project|organi[sz]ation|alliance|coalition|initiative|bank|fund|press|library|laborator\p{L}*|labs?|inc|ltd|llc|gmbh|e\.?\s?v|ngo|company|corporation|news(?:room)?|times|desk)(?=$|[\s.,/)-])/iu

const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/i

/** Words that belong to the family name behind them when they are written small. */
const particles: ReadonlySet<string> = new Set(
  'af al av ben bin bint d da dal dalla das de degli dei del della den der des di do dos du e el ibn la las le los ten ter tot van vom von y zu zum zur ’t'.split(
    ' ',
  ),
)

/** Scripts in which the family name comes first. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s]+$/u

/**
 * The parts of an author's name. One word is a whole name; "Family, Given" says its parts itself. What cannot be known,
 * such as two family names without a hyphen, is taken for a given name and a family name.
 */
export function citedName(name: string): CitedName {
  const whole = name.trim().replace(/\s+/g, ' ')
  const [before = '', behind = '', ...more] = whole.split(/\s*,\s*/)
  if (organisations.test(whole) || more.length > 1) return { literal: whole }
  if (behind !== '' && suffixes.test(behind)) return withSuffix(before, behind, whole)
  if (behind !== '') return person(before.split(' '), behind, more[0])
  const words = whole.split(' ')
  const last = words.at(-1) ?? ''
  if (words.length > 2 && suffixes.test(last)) return withSuffix(words.slice(0, -1).join(' '), last, whole)
  if (words.length < 2) return { literal: whole }
  if (familyFirst.test(whole)) return person(words.slice(0, 1), words.slice(1).join(' '))
  const start = words.findIndex((word, index) => index > 0 && index < words.length - 1 && particles.has(word))
  const at = start < 0 ? words.length - 1 : start
  return person(words.slice(at), words.slice(0, at).join(' '))
}

function withSuffix(name: string, suffix: string, whole: string): CitedName {
  const known = citedName(name)
  return 'literal' in known ? { literal: whole } : { ...known, suffix }
}

/** A person by the words of the family name, particles among them, and the given name. */
function person(words: readonly string[], given: string, suffix?: string): CitedName {
  const first = words.findIndex(word => !particles.has(word))
  const at = first < 0 ? 0 : first
  const particle = words.slice(0, at).join(' ')
  return {
    family: words.slice(at).join(' '),
    given,
    ...(particle === '' ? {} : { particle }),
    ...(suffix === undefined ? {} : { suffix }),
  }
}

/** The family name with its particle: "van Beethoven". */
export const familyOf = (name: Exclude<CitedName, { readonly literal: string }>): string =>
  [name.particle, name.family].filter(Boolean).join(' ')

/** The initials of given names: "Jean-Paul Marie" is "J.-P. M.". */
export const initials = (given: string): string =>
  given
    .split(' ')
    .map(word =>
      word
        .split('-')
        .filter(Boolean)
        .map(part => `${[...part][0]!.toUpperCase()}.`)
        .join('-'),
    )
    .join(' ')
