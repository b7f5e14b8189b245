import type { Context } from '../context.ts'
import { isBlank, type Line } from './line.ts'

/** What buttons and invitations of pages say, in a few languages, and nothing else. */
const controls = new RegExp(
  `^(?:${[
    'share(?: this)?(?: (?:article|story|page|post))?',
    '(?:share|follow us|tweet|pin|post)(?: (?:this|it))? (?:on|via|by|to) (?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|instagram|e-?mail)',
    'tweet(?: this)?|pin it|print(?: (?:this )?(?:article|page|story))?|e-?mail this(?: (?:article|story|page))?',
    'copy link|skip to (?:main )?content|back to top|accept (?:all )?cookies|advertisement|sponsored content',
    'read more|continue reading|show more|load more(?: comments)?|sign up for our newsletter|leave a comment|view comments',
    '(?:diesen )?(?:artikel|beitrag) teilen|weiterlesen|anzeige|nach oben|zum inhalt springen',
    'partager(?: cet article)?|lire la suite|publicité|retour en haut|compartir|leer más|publicidad|condividi|leggi (?:tutto|di più)|pubblicità',
  ].join('|')})\\s?[.…»›>→:]?$`,
  'iu',
)
/** Names that are controls beside a control, and words elsewhere. */
const networks =
  /^(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|instagram|telegram|e-?mail|print|copy link|sms)$/iu

const isControl = ({ words: { text } }: Line): boolean => text.length <= 60 && controls.test(text)
const isNetwork = ({ words: { text } }: Line): boolean => text.length <= 60 && networks.test(text)

/**
 * Damage: what buttons and invitations of a page say (“Share this article”, “Read more”, “Advertisement”), copied with its
 * text. Groups of lines that say nothing else are taken out, the names of networks beside them included. Declines for such
 * words within a group that says more, and for lines that say more than the words known.
 */
export function withoutPageControls(lines: readonly Line[], { report, place, repair }: Context): readonly Line[] {
  const kept: Line[] = []
  let from = 0
  while (from < lines.length) {
    let to = from
    while (to < lines.length && !isBlank(lines[to] as Line)) to++
    const group = lines.slice(from, to)
    const isGone = group.some(isControl) && group.every(line => isControl(line) || isNetwork(line))
    for (const line of group)
      if (isGone) report('text/page-control', { words: line.words.text }, place(line.words), [repair(line.words)])
      else kept.push(line)
    if (to < lines.length) kept.push(lines[to] as Line)
    from = to + 1
  }
  return kept
}
