import { z } from 'zod'

/** A line of text. Every scalar is text in front matter, so a title may be a number. */
const line = (description: string) => z.union([z.string().min(1), z.number()]).meta({ description })

const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ description, examples: ['2026-01-31'] })

/** Another name of a key, which is understood and not proposed. */
const otherName = (schema: z.ZodType, key: string) =>
  schema.meta({ deprecated: true, description: `Another name of “${key}”.` })

const author = z.strictObject({
  name: line('The author’s name, as it is printed.'),
  affiliation: line('The organisation that the author writes for.').optional(),
  url: z.url().meta({ description: 'The author’s own page.' }).optional(),
  orcid: z
    .string()
    .regex(/\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/)
    .meta({ description: 'The author’s ORCID.', examples: ['0000-0002-1825-0097'] })
    .optional(),
})

const people = () => z.union([line(''), author])
const authors = () => z.union([people(), z.array(people())])
const words = () => z.union([line(''), z.array(line(''))])
const language = () => z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)

/** The keys that an article's front matter may have, and what each may say. */
export const frontMatterSchema = z
  .strictObject({
    title: line('The article’s title.'),
    subtitle: line('What stands below the title.').optional(),
    authors: authors()
      .meta({ description: 'Who wrote the article: a name, or a list of names or of authors.' })
      .optional(),
    language: language()
      .meta({
        description: 'The language of the article (BCP 47); that of the publication where it is left out.',
        examples: ['en', 'fr', 'pt-BR', 'ar'],
      })
      .optional(),
    published: day('The day on which the article was published.').optional(),
    updated: day('The day on which the article was last changed in what it says.').optional(),
    description: line('What the article is about, in one or two sentences, for lists and search engines.').optional(),
    keywords: words()
      .meta({ description: 'The topics of the article: a list, or words with commas between them.' })
      .optional(),
    licence: line('The licence: its SPDX identifier, its name or its address.')
      .meta({ examples: ['CC-BY-4.0'] })
      .optional(),
    canonicalUrl: z.url().meta({ description: 'Where the article first appeared, if elsewhere.' }).optional(),
    references: z
      .record(z.string().min(1), line('The work as it is printed, in Markdown.'))
      .meta({ description: 'The works that the article cites, each by its key.' })
      .optional(),
    author: otherName(authors(), 'authors').optional(),
    lang: otherName(language(), 'language').optional(),
    date: otherName(day(''), 'published').optional(),
    license: otherName(line(''), 'licence').optional(),
  })
  .meta({ title: 'Front matter of an article' })

/** The same as JSON Schema (draft 7, which editors' language servers know), with what each key means. */
export const frontMatterJsonSchema = () => z.toJSONSchema(frontMatterSchema, { target: 'draft-7' })
