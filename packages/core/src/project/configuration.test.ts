import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../diagnostic/index.ts'
import { defaultConfiguration, parseConfiguration } from './configuration.ts'

const parsed = (text: string) => {
  const said: Diagnostic[] = []
  const configuration = parseConfiguration(text, diagnostic => said.push(diagnostic))
  return { configuration, said: said.map(({ message, hint, place }) => [place?.start.column, message, hint]) }
}

describe('the settings for PDF files', () => {
  it('are read', () => {
    const { configuration, said } = parsed('{ "pdf": { "standard": "a-2a" } }')
    expect(configuration).toEqual({ ...defaultConfiguration, pdf: { standard: 'a-2a' } })
    expect(said).toEqual([])
  })

  it('have defaults', () => {
    expect(parsed('{ "pdf": {} }').configuration.pdf).toEqual({ standard: 'a-3a' })
    expect(parsed('{}').configuration.pdf).toEqual({ standard: 'a-3a' })
  })

  it('that are faulty are pointed at by their whole names', () => {
    const { configuration, said } = parsed('{ "pdf": { "standard": "x-1a", "standrad": "a-2a" } }')
    expect(configuration).toEqual(defaultConfiguration)
    expect(said).toEqual([
      [24, 'The setting “pdf.standard” must be “a-3a” or “a-2a”.', 'Its default is used.'],
      [32, 'The configuration has no setting “pdf.standrad”.', 'Perhaps “pdf.standard” is meant.'],
    ])
  })

  it('must be an object', () => {
    expect(parsed('{ "pdf": "a-2a" }').said).toEqual([
      [10, 'The setting “pdf” must be an object with standard.', 'Its default is used.'],
    ])
  })
})

describe('the settings for Word files', () => {
  it('are read', () => {
    const { configuration, said } = parsed('{ "docx": { "template": "brand/house.DOTX" } }')
    expect(configuration.docx).toEqual({ template: 'brand/house.DOTX' })
    expect(said).toEqual([])
    expect(parsed('{}').configuration.docx).toEqual({})
  })

  it.each(['house.doc', 'house.docm', '/etc/house.docx', '../house.docx', 'C:\\house.docx', 7, ''])(
    'refuse %j as a template',
    template => {
      const { configuration, said } = parsed(JSON.stringify({ docx: { template } }))
      expect(configuration.docx).toEqual({})
      expect(said.map(([, message]) => message)).toEqual([
        'The setting “docx.template” must be the path of a .docx or .dotx file in the publication’s folder.',
      ])
    },
  )
})
