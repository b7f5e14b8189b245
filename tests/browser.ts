import { existsSync } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** Where browsers are installed: on Linux, on macOS, on Windows. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const securityLibrary = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib/x86_64-linux-gnu'].map(folder =>
  join(folder, 'libnss3.so'),
)

const isBundleUsable = process.platform === 'linux' && process.arch === 'x64'

/** The browser that `CHROME_PATH` names, else one that is installed. */
const installedBrowser = (): string | undefined =>
  [process.env['CHROME_PATH'], ...installed].find(path => path !== undefined && existsSync(path))

/** Whether {@link startBrowser} can start one: an installed browser, or the one from npm where it runs. */
export const hasBrowser = installedBrowser() !== undefined || isBundleUsable

/** Starts a browser without a window. Who starts it closes it. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = installedBrowser() ?? (await unpackedBrowser())
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none']
  return chromium.launch({ executablePath, args })
}

/**
 * The browser from npm, unpacked into the temporary folder by one process at a time: a file that is still being written
 * cannot be run. Where the machine lacks the security library, the bundle brings its own, if it is told before it loads
 * that it runs where none can be installed.
 */
async function unpackedBrowser(): Promise<string> {
  if (!securityLibrary.some(path => existsSync(path))) process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x'
  const { default: bundle } = await import('@sparticuz/chromium')
  return alone(join(tmpdir(), 'stet-browser.lock'), () => bundle.executablePath())
}

const patience = 120_000

/** Does something while no other process does; a lock that is older than any such work is a dead process's. */
async function alone<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  while (!(await taken(lock))) {
    const held = await stat(lock).catch(() => undefined)
    if (held && Date.now() - held.mtimeMs > patience) await rm(lock, { recursive: true, force: true })
    await pause(100)
  }
  try {
    return await work()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

const taken = (lock: string): Promise<boolean> =>
  mkdir(lock).then(
    () => true,
    () => false,
  )

/** Opens a page, hands it over, and sees that nothing in it failed: no message, no error, no file that is not there. */
export async function openPage<Result>(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.setDefaultTimeout(10_000)
  page.on('console', message => faults.push(message.text()))
  page.on('pageerror', error => faults.push(error.message))
  page.on('requestfailed', request => {
    const isTakenBack = request.failure()?.errorText === 'net::ERR_ABORTED' // by a page that is being left
    if (!isTakenBack) faults.push(`${request.url()} could not be loaded.`)
  })
  try {
    await page.goto(url)
    const result = await use(page)
    if (faults.length > 0) throw new Error(`${url}: ${faults.join('\n')}`)
    return result
  } finally {
    await context.close()
  }
}
