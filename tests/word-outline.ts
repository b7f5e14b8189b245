import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser, type SaxesTagPlain } from 'saxes'

const shown: Readonly<Record<string, string>> = { 'w:tbl': 'table', 'w:tr': 'row', 'w:tc': 'cell' }
const spans: Readonly<Record<string, string>> = { 'w:gridSpan': 'columns', 'w:vMerge': 'merge' }

/** The body of a Word file (one of its parts) as readable lines: a line for each paragraph with its style, its runs with their character styles, tables nested. */
export function wordOutline(bytes: Uint8Array, part = 'word/document.xml'): string {
  const xml = unzipSync(bytes)[part]
  if (!xml) return ''
  const lines: string[] = []
  const parser = new SaxesParser()
  let depth = 0
  let style = ''
  let facts: string[] = []
  let manner = ''
  let words = ''
  let inText = false
  let inProperties = 0
  const indent = () => '  '.repeat(depth)
  const open: Readonly<Record<string, (attributes: SaxesTagPlain['attributes']) => void>> = {
    'w:p': () => {
      style = ''
      facts = []
      words = ''
    },
    'w:pStyle': attributes => {
      style = attributes['w:val'] ?? ''
    },
    'w:rPr': () => inProperties++,
    'w:r': () => {
      manner = ''
    },
    'w:rStyle': attributes => {
      manner = attributes['w:val'] ?? ''
    },
    'w:bidi': () => facts.push('right-to-left'),
    'w:numId': attributes => facts.push(`list ${attributes['w:val']}`),
    'w:ilvl': attributes => facts.push(`level ${attributes['w:val']}`),
    'w:t': () => {
      inText = true
      if (manner !== '') words += `{${manner}|`
    },
    'm:t': () => {
      inText = true
    },
    'w:br': () => {
      words += ' ⏎ '
    },
    'w:tab': () => {
      if (inProperties === 0) words += ' ⇥ '
    },
    'w:footnoteReference': attributes => {
      words += `[note ${attributes['w:id']}]`
    },
    'w:hyperlink': attributes => {
      words += `<${attributes['w:anchor'] === undefined ? 'link' : `#${attributes['w:anchor']}`}|`
    },
    'wp:docPr': attributes => {
      words += `[picture “${attributes['descr'] ?? ''}”]`
    },
    'w:gridSpan': attributes => lines.push(`${indent()}${spans['w:gridSpan']} ${attributes['w:val']}`),
    'w:vMerge': attributes => lines.push(`${indent()}${spans['w:vMerge']} ${attributes['w:val'] ?? 'continue'}`),
    'w:tblHeader': () => lines.push(`${indent()}header row`),
  }
  const close: Readonly<Record<string, () => void>> = {
    'w:p': () => lines.push(`${indent()}${[style || 'Normal', ...facts].join(', ')}: ${words}`.trimEnd()),
    'w:t': () => {
      inText = false
      if (manner !== '') words += '}'
    },
    'm:t': () => {
      inText = false
    },
    'w:rPr': () => inProperties--,
    'w:hyperlink': () => {
      words += '>'
    },
  }
  parser.on('opentag', ({ name, attributes }) => {
    open[name]?.(attributes)
    if (shown[name] !== undefined) {
      lines.push(`${indent()}${shown[name]}`)
      depth++
    }
  })
  parser.on('text', text => {
    if (inText) words += text
  })
  parser.on('closetag', ({ name }) => {
    close[name]?.()
    if (shown[name] !== undefined) depth--
  })
  parser.write(strFromU8(xml)).close()
  return `${lines.join('\n')}\n`
}

/** The words of a Word file's body, paragraph by paragraph. */
export function wordText(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  let text = ''
  let inText = false
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    inText = name === 'w:t' || name === 'm:t'
    if (name === 'w:br' || name === 'w:tab') text += ' '
  })
  parser.on('text', words => {
    if (inText) text += words
  })
  parser.on('closetag', ({ name }) => {
    inText = false
    if (name === 'w:p') text += '\n'
  })
  parser.write(xml).close()
  return text
}
