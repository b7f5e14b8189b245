import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** What each package's own code may import beside its own files and Node. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [
    '@mozilla/readability',
    'decode-named-character-reference',
    'diff',
    'hast-util-from-parse5',
    'hast-util-raw',
    'image-size',
    'listr2',
    'mdast-util-from-markdown',
    'mdast-util-frontmatter',
    'mdast-util-gfm-footnote',
    'mdast-util-gfm-strikethrough',
    'mdast-util-gfm-table',
    'mdast-util-gfm-task-list-item',
    'mdast-util-math',
    'mdast-util-to-hast',
    'mdast-util-to-markdown',
    'micromark-extension-frontmatter',
    'micromark-extension-gfm-footnote',
    'micromark-extension-gfm-strikethrough',
    'micromark-extension-gfm-table',
    'micromark-extension-gfm-task-list-item',
    'micromark-extension-math',
    'parse5',
    'yaml',
    'zod',
  ],
  pdf: [
    '@stet/core',
    '@resvg/resvg-js',
    'bidi-js',
    'harfbuzzjs',
    'hyphen',
    'linebreak',
    'mathjax-full',
    'pdf-lib',
    'shiki',
  ],
  docx: ['@stet/core', '@resvg/resvg-js', 'docx', 'fflate', 'saxes', 'temml'],
  site: [
    '@resvg/resvg-js',
    '@stet/core',
    'fflate',
    'harfbuzzjs',
    'hast-util-from-parse5',
    'hast-util-to-html',
    'hastscript',
    'lightningcss',
    'pagefind',
    'parse5',
    'satori',
    'saxes',
    'shiki',
    'temml',
  ],
  cli: ['@stet/core', '@stet/docx', '@stet/pdf', '@stet/site', 'chokidar', 'commander'],
}

/** Rooms of which only these may import a library. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'pdf-lib': ['packages/pdf/src/write/paint/', 'packages/pdf/src/check/', 'packages/pdf/src/page-count.ts'],
  listr2: ['packages/core/src/project/'],
  zod: ['packages/core/src/schema/'],
}

/** Rooms of core, each with the rooms that it may import: the model points at nobody. */
const coreRooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  diagnostic: [],
  asset: [],
  draft: ['model', 'diagnostic'],
  language: ['model'],
  compose: ['model', 'diagnostic', 'draft', 'language'],
  schema: ['model'],
}

interface Import {
  readonly file: string
  readonly from: string
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return path.endsWith('.ts') && !path.endsWith('.test.ts') ? [path] : []
  })
}

const named = (path: string) => relative(root, path).split(sep).join('/')

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(path, 'utf8')
  const found = text.matchAll(/^(?:import|export)\b[^']*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)
  return [...found].map(([, from, bare, late]) => ({ file: named(path), from: from ?? bare ?? late ?? '' }))
}

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
const isRelative = (specifier: string) => specifier.startsWith('.')
const isTool = (file: string) => file.includes('/testing/')

const imports = Object.keys(allowed).map(name => ({
  name,
  imports: sources(join(root, 'packages', name, 'src')).flatMap(importsOf),
}))

describe('who may import whom', () => {
  it.each(imports)('$name imports its own libraries and no others', ({ name, imports: found }) => {
    const foreign = found
      .filter(({ file, from }) => !isRelative(from) && !from.startsWith('node:') && !isTool(file))
      .filter(({ from }) => !allowed[name]?.includes(packageOf(from)))
      .filter(({ from }) => !['hast', 'mdast', 'unist', 'micromark-util-types'].includes(from))
    expect(foreign).toEqual([])
    expect(found.length).toBeGreaterThan(5)
  })

  it('nobody reaches into another package’s folder', () => {
    const reaching = imports.flatMap(({ name, imports: found }) =>
      found.filter(
        ({ file, from }) =>
          isRelative(from) && !named(resolve(root, dirname(file), from)).startsWith(`packages/${name}/src/`),
      ),
    )
    expect(reaching).toEqual([])
  })

  it.each(Object.entries(rooms))('%s is imported only by %j', (library, room) => {
    const users = imports.flatMap(({ imports: found }) => found.filter(({ from }) => packageOf(from) === library))
    expect(users.filter(({ file }) => !room.some(own => file.startsWith(own)) && !isTool(file))).toEqual([])
    expect(users.length).toBeGreaterThan(0)
  })

  it.each(Object.entries(coreRooms))('core’s room %s imports only %j', (room, others) => {
    const found = imports.find(({ name }) => name === 'core')?.imports ?? []
    const wrong = found
      .filter(({ file, from }) => file.startsWith(`packages/core/src/${room}/`) && isRelative(from))
      .map(({ file, from }) => ({ file, room: named(resolve(root, dirname(file), from)).split('/')[3] }))
      .filter(({ room: used }) => used !== room && !others.includes(used ?? ''))
    expect(wrong).toEqual([])
  })

  it('core’s main entry touches no world: it imports neither Node nor the project room', () => {
    const seen = new Set<string>()
    const follow = (file: string): readonly Import[] => {
      if (seen.has(file)) return []
      seen.add(file)
      return importsOf(file).flatMap(each => [
        each,
        ...(isRelative(each.from) ? follow(resolve(dirname(file), each.from)) : []),
      ])
    }
    const all = follow(join(root, 'packages/core/src/index.ts'))
    expect(all.filter(({ from }) => from.startsWith('node:') || from.includes('/project/'))).toEqual([])
    expect(all.length).toBeGreaterThan(50)
  })
})

describe('the house style', () => {
  const files = imports.flatMap(({ name }) => sources(join(root, 'packages', name, 'src')))

  it('has kebab-case file names', () => {
    expect(files.map(named).filter(file => !/^[a-z0-9/.-]+$/.test(file))).toEqual([])
  })

  it('has no file of more than 400 lines', () => {
    const long = files.map(file => [named(file), readFileSync(file, 'utf8').split('\n').length] as const)
    expect(long.filter(([, lines]) => lines > 400)).toEqual([])
  })

  it('has no classes, no utils and no clock or chance in what writes', () => {
    const wrong = files.flatMap(file => {
      const text = readFileSync(file, 'utf8')
      return [
        ...text.matchAll(
          /^\s*(?:export )?class \w+|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|toLocale\w+\(/gm,
        ),
      ].map(([found]) => `${named(file)}: ${found.trim()}`)
    })
    expect(wrong).toEqual([])
    expect(files.map(named).filter(file => /\b(?:utils?|helpers?|common|misc)\b/.test(file))).toEqual([])
  })
})
