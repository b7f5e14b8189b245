import { Command, Option } from 'commander'
import type { BuildOptions } from './commands/build.ts'
import type { DevOptions } from './commands/dev.ts'
import type { EditOptions } from './commands/edit.ts'
import type { NewOptions } from './commands/new.ts'
import type { PullOptions } from './commands/pull.ts'
import type { ConvertOptions } from './commands/convert.ts'
import type { ImportOptions } from './commands/import.ts'
import type { SummaryOptions } from './commands/summary.ts'
import type { Telling } from './account.ts'
import { inputEndings, outputEndings } from './formats.ts'
import { isLanguageTag } from '@stet/core'
import { allowedWords, wrongCall } from './wrong-call.ts'

const languageTag = (value: string): string => {
  if (isLanguageTag(value)) return value
  throw wrongCall(`“${value}” is not a language tag. Write a BCP 47 tag such as en, fr or pt-BR.`)
}

const pageSize = (value: string): string => {
  const size = { a4: 'A4', letter: 'Letter' }[value.toLowerCase()]
  if (size !== undefined) return size
  throw wrongCall(`“${value}” is not a page size. Sizes: A4, Letter.`)
}

const port = (value: string): number => {
  if (/^\d{1,5}$/.test(value) && Number(value) > 0 && Number(value) < 65_536) return Number(value)
  throw wrongCall(`“${value}” is not a port. Ports are numbers from 1 to 65535.`)
}

const trackedChanges = (value: string): string => {
  const ways = ['accept', 'reject', 'mark']
  if (ways.includes(value)) return value
  throw wrongCall(`“${value}” is no way to treat tracked changes. ${allowedWords(value, ways, 'Ways')}`)
}

/** The `stet` command with all its commands. Each action leaves its exit code in the option value `exitCode`. */
export function program(): Command {
  const stet = new Command('stet')
    .description('One typed article in; a web page, an accessible PDF and a Word file out.')
    .version('0.1.0')
    .usage('<command> [options]')
    .helpCommand(false)
    .configureOutput({ outputError: () => {}, writeErr: () => {} })
    .exitOverride()
    .option('--debug', 'show a stack trace where something fails')

  const command = (name: string, description: string, example: string) => {
    const made = stet
      .command(name)
      .description(description)
      .configureOutput({ outputError: () => {}, writeErr: () => {} })
      .exitOverride()
      .option('--debug', 'show a stack trace where something fails')
      .addHelpText(
        'after',
        `\nExample:\n${example}\n\nExit codes: 0 all is well; 1 content was lost or is wrong; 2 the call was wrong.`,
      )
    return made
  }
  const strict = () => new Option('--strict', 'let warnings count as errors')
  const json = () => new Option('--json', 'tell diagnostics as lines of JSON')

  command(
    'build',
    'Make the site of the publication in this folder, with every PDF and Word file.',
    '  stet build --out public',
  )
    .option('-o, --out <folder>', 'where the site is written', 'out')
    .addOption(strict())
    .action(async (options: BuildOptions, self: Command) => {
      self.setOptionValue('exitCode', await (await import('./commands/build.ts')).build(options))
    })

  command(
    'dev',
    'Serve the publication in this folder to this machine, and show what is saved at once.',
    '  stet dev\n  stet dev --port 8080',
  )
    .option('--port <number>', 'where the server listens; the first free one from 4000 by default', port)
    .action(async (options: DevOptions, self: Command) => {
      self.setOptionValue('exitCode', await (await import('./commands/dev.ts')).dev(options))
    })

  command(
    'new',
    'Begin an article: its folder, and a file whose front matter editors complete.',
    '  stet new "Rain in June"',
  )
    .argument('<title>', 'the article’s title')
    .option('--slug <slug>', 'the name of the article’s folder; from its title by default')
    .action(async (title: string, options: NewOptions, self: Command) => {
      self.setOptionValue('exitCode', await (await import('./commands/new.ts')).newArticle(title, options))
    })

  command(
    'check',
    'Read every article of the publication in this folder and say what is wrong.',
    '  stet check --strict',
  )
    .addOption(strict())
    .addOption(json())
    .action(async (options: Telling, self: Command) => {
      self.setOptionValue('exitCode', await (await import('./commands/check.ts')).check(options))
    })

  command(
    'import',
    `Read a file (${inputEndings.join(', ')}) into an article of the publication in this folder.`,
    '  stet import content/my-article/source.txt\n  stet import ~/Downloads/report.html --slug annual-report',
  )
    .argument('<file>', 'the file, or - for standard input')
    .option('--slug <slug>', 'the name of the article’s folder; from its title by default')
    .option('--from <format>', 'the file’s format; by its ending by default')
    .option('--force', 'write an article anew that is there already')
    .option('--interactive', 'ask about each guess that can be declined')
    .option('--report <file>', 'write the account of every character, repair and removal as JSON')
    .addOption(new Option('--strict', 'write nothing where something would have to be guessed'))
    .addOption(json())
    .action(async (file: string, options: ImportOptions, self: Command) => {
      self.setOptionValue('exitCode', await (await import('./commands/import.ts')).importFile(file, options))
    })

  command(
    'convert',
    `Turn one file (${inputEndings.join(', ')}) into another (${outputEndings.join(', ')}).`,
    '  stet convert report.md -o report.pdf\n  cat notes.txt | stet convert - --from text -o - --to markdown',
  )
    .argument('<in>', 'the file to read, or - for standard input')
    .requiredOption('-o, --output <file>', 'the file to write, or - for standard output')
    .option('--from <format>', 'the format that is read; by the ending by default')
    .option('--to <format>', 'the format that is written; by the ending by default')
    .option('--language <tag>', 'the language of an article that does not name its own', languageTag, 'en')
    .option('--page-size <size>', 'A4 or Letter', pageSize, 'A4')
    .addOption(strict())
    .addOption(json())
    .action(async (input: string, options: ConvertOptions, self: Command) => {
      self.setOptionValue('exitCode', await (await import('./commands/convert.ts')).convert(input, options))
    })

  command(
    'edit',
    'Write the Word file of an article that goes to an editor.',
    '  stet edit annual-report\n  stet edit content/annual-report/article.md -o to-ana.docx',
  )
    .argument('<article>', 'the article’s address, its folder or its file')
    .option('-o, --output <file>', 'the file to write; the article’s address by default')
    .option('--force', 'write a file anew that is there already')
    .addOption(strict())
    .addOption(json())
    .action(async (article: string, options: EditOptions, self: Command) => {
      self.setOptionValue('exitCode', await (await import('./commands/edit.ts')).edit(article, options))
    })

  command(
    'pull',
    'Bring the edits of a Word file home into the article that it was written from.',
    '  stet pull annual-report.docx --dry-run\n  stet pull edited.docx --changes mark\n  stet pull from-google.docx --into annual-report',
  )
    .argument('<file>', 'the edited Word file')
    .option('--into <article>', 'the article, where the file does not say it')
    .addOption(
      new Option('--changes <what>', 'what becomes of tracked changes: accept, reject, or mark them in the Markdown')
        .default('accept')
        .argParser(trackedChanges),
    )
    .option('--dry-run', 'say what would be done, and change nothing')
    .addOption(strict())
    .addOption(json())
    .action(async (file: string, options: PullOptions, self: Command) => {
      self.setOptionValue('exitCode', await (await import('./commands/pull.ts')).pull(file, options))
    })

  command('summary', 'Sum up the last build that turbo made in this repository.', '  stet summary')
    .addOption(strict())
    .action(async (options: SummaryOptions, self: Command) => {
      self.setOptionValue('exitCode', await (await import('./commands/summary.ts')).summary(options))
    })

  return stet
}
