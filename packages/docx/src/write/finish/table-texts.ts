import { element } from '../../xml/element.ts'
import { xmlOf } from '../../xml/part.ts'
import type { TableText } from '../register.ts'

const label = ({ label }: TableText): string =>
  label === undefined ? '' : xmlOf(element('w:tblCaption', { 'w:val': label }))

/** Tells screen readers what the tables of a part are (ECMA-376 17.4.61, 17.4.62), in the order in which they stand. */
export function withTableTexts(xml: string, tables: readonly (TableText | undefined)[]): string {
  const texts = tables.values()
  return xml.replace(/<\/w:tblPr>/g, end => {
    const text = texts.next().value
    return text ? `${label(text)}${xmlOf(element('w:tblDescription', { 'w:val': text.words }))}${end}` : end
  })
}
