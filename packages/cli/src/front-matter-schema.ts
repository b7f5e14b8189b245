import { join, relative, sep } from 'node:path'
import { frontMatterJsonSchema } from '@stet/core'
import { writeWhole } from '@stet/core/project'

/** Where the JSON Schema of front matter lies: beside what builds make, since it belongs to the Stet that is installed. */
const schemaFile = '.stet/front-matter.schema.json'

/** Writes the JSON Schema of front matter where the articles’ first lines name it. */
export const writeFrontMatterSchema = (root: string): Promise<void> =>
  writeWhole(join(root, schemaFile), `${JSON.stringify(frontMatterJsonSchema(), null, 2)}\n`)

/** The comment by which an editor finds the schema of an article in a folder (github.com/redhat-developer/yaml-language-server). */
export const schemaComment = (root: string, folder: string): string =>
  `# yaml-language-server: $schema=${relative(folder, join(root, schemaFile)).split(sep).join('/')}`
