import { element } from '../../xml/element.ts'
import type { Tree } from '../../xml/tree.ts'
import { styleId } from '../../style/standing.ts'
import type { ParagraphFormat, RunFormat } from './format.ts'
import type { Look } from './look.ts'
import { paragraphProperties, runProperties } from './properties.ts'

/** One style of the document, by names; its ids follow from them. */
export interface Style {
  readonly type: 'paragraph' | 'character'
  readonly name: string
  readonly basedOn?: string
  /** The style of the paragraph that a person types after one of this style. */
  readonly next?: string
  readonly paragraph?: ParagraphFormat
  readonly run?: RunFormat
  readonly isDefault?: boolean
  /** Where it stands in Word's lists of styles; 99 is last. */
  readonly priority?: number
  /** Shown in the gallery of styles. */
  readonly quick?: boolean
}

/** Names that Word has built in, as it writes them itself. */
const builtIn: ReadonlyMap<string, string> = new Map(
  [
    'Caption',
    'Footnote Text',
    'Footnote Reference',
    'Header',
    'Footer',
    ...Array.from({ length: 9 }, (_, at) => `Heading ${at + 1}`),
  ].map(name => [name, name.toLowerCase()]),
)

const builtInNames =
  /^(?:Normal|Default Paragraph Font|Title|Subtitle|Date|Body Text|Quote|Caption|Footnote (?:Text|Reference)|Header|Footer|Hyperlink|Strong|Emphasis|Bibliography|Heading \d|List (?:Bullet|Number|Continue)(?: [2-5])?)$/

/** Whether Word has a style of a name by itself. */
const isBuiltIn = (name: string): boolean => builtInNames.test(name)

/** A style as ECMA-376 17.7.4.17 has it. */
export function styleXml(style: Style, look: Look): Tree {
  const { type, name, basedOn, next, paragraph = {}, run = {}, priority, quick } = style
  const ofParagraph = paragraphProperties(paragraph, look)
  const ofRun = runProperties(run, look)
  return element(
    'w:style',
    {
      'w:type': type,
      'w:default': style.isDefault ? 1 : undefined,
      'w:customStyle': isBuiltIn(name) ? undefined : 1,
      'w:styleId': styleId(name),
    },
    element('w:name', { 'w:val': builtIn.get(name) ?? name }),
    basedOn === undefined ? [] : element('w:basedOn', { 'w:val': styleId(basedOn) }),
    next === undefined ? [] : element('w:next', { 'w:val': styleId(next) }),
    element('w:uiPriority', { 'w:val': priority ?? 40 }),
    quick ? element('w:qFormat') : [],
    ofParagraph.length > 0 ? element('w:pPr', {}, ofParagraph) : [],
    ofRun.length > 0 ? element('w:rPr', {}, ofRun) : [],
  )
}
