import { compose, html, markdown, type Article } from '@stet/core'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { hasBrowser, openPage, startBrowser } from '../../../../tests/browser.ts'
import { pageTree, type Element, type Node } from '../read/tree.ts'
import { articleOf, paragraphOf } from '../testing/page-of.ts'
import { page } from './page.ts'
import { publication } from './publication.ts'

/** Ways past filters that are known to have worked somewhere (OWASP, XSS Filter Evasion Cheat Sheet). */
const evasions = [
  `javascript:/*--></title></style></textarea></script></xmp><svg/onload='+/"\`/+/onmouseover=1/+/[*/[]/+alert(42);//'>`,
  '<SCRIPT SRC=https://example.org/x.js></SCRIPT>',
  '<IMG SRC="javascript:alert(1);">',
  '<IMG SRC=JaVaScRiPt:alert(1)>',
  '<IMG SRC=javascript:alert(&quot;1&quot;)>',
  '<IMG SRC=`javascript:alert("1")`>',
  '<a onmouseover="alert(1)">xxs link</a>',
  '<a onmouseover=alert(1)>xxs link</a>',
  '<IMG """><SCRIPT>alert(1)</SCRIPT>"\\>',
  '<IMG SRC=javascript:alert(String.fromCharCode(88,83,83))>',
  '<IMG SRC=# onmouseover="alert(1)">',
  '<IMG onmouseover="alert(1)">',
  '<IMG SRC=/ onerror="alert(1)"></img>',
  '<img src=x onerror="&#0000106&#0000097&#0000118&#0000097alert(1)">',
  '<IMG SRC=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)>',
  '<IMG SRC=&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)>',
  '<a href="jav\tascript:alert(1);">x</a>',
  '<a href="jav&#x09;ascript:alert(1);">x</a>',
  '<a href="jav&#x0A;ascript:alert(1);">x</a>',
  '<a href=" &#14;  javascript:alert(1);">x</a>',
  '<SCRIPT/XSS SRC="https://example.org/x.js"></SCRIPT>',
  '<BODY onload!#$%&()*~+-_.,:;?@[/|\\]^`=alert(1)>',
  '<<SCRIPT>alert(1);//\\<</SCRIPT>',
  '<SCRIPT SRC=https://example.org/x.js?< B >',
  '<IMG SRC="javascript:alert(1)"',
  '<iframe src=https://example.org/x.html <',
  '</TITLE><SCRIPT>alert(1);</SCRIPT>',
  '<INPUT TYPE="IMAGE" SRC="javascript:alert(1);">',
  '<BODY BACKGROUND="javascript:alert(1)">',
  '<IMG DYNSRC="javascript:alert(1)">',
  '<STYLE>li {list-style-image: url("javascript:alert(1)");}</STYLE><UL><LI>XSS</br>',
  "<IMG SRC='vbscript:msgbox(1)'>",
  '<svg/onload=alert(1)>',
  '<LINK REL="stylesheet" HREF="javascript:alert(1);">',
  "<STYLE>@import'https://example.org/x.css';</STYLE>",
  '<META HTTP-EQUIV="refresh" CONTENT="0;url=javascript:alert(1);">',
  '<META HTTP-EQUIV="Link" Content="<https://example.org/x.css>; REL=stylesheet">',
  '<XSS STYLE="xss:expression(alert(1))">',
  '<TABLE BACKGROUND="javascript:alert(1)"><TD BACKGROUND="javascript:alert(1)">x</TABLE>',
  '<DIV STYLE="background-image: url(javascript:alert(1))">x</DIV>',
  '<!--[if gte IE 4]><SCRIPT>alert(1);</SCRIPT><![endif]-->',
  '<BASE HREF="javascript:alert(1);//">',
  '<OBJECT TYPE="text/x-scriptlet" DATA="https://example.org/x.html"></OBJECT>',
  '<EMBED SRC="data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=" type="image/svg+xml">',
  '<XML ID="I"><X><C><![CDATA[<IMG SRC="javas]]><![CDATA[cript:alert(1);">]]></C></X></XML>',
  '<A HREF="javascript:document.location=\'https://example.org/\'">x</A>',
  '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>',
  '<math><a xlink:href="javascript:alert(1)">x</a></math>',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  '<video><source onerror="alert(1)"></video>',
  '<details open ontoggle=alert(1)>x</details>',
  '<template><script>alert(1)</script></template>',
  '[x](javascript:alert(1))',
  '[x](<java\nscript:alert(1)>)',
  '![x](javascript:alert(1))',
  '<javascript:alert(1)>',
  '`</code><script>alert(1)</script>`',
  '$\\href{javascript:alert(1)}{x}$',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
]

const elementsIn = (nodes: readonly Node[]): readonly Element[] =>
  nodes.flatMap(node => (node.type === 'element' ? [node, ...elementsIn(node.children)] : []))

/** What of a page acts and is not the page's own: scripts, events, documents, addresses that run something. */
function acting(source: string): readonly string[] {
  return elementsIn(pageTree(source, { file: 'page.html', report: () => {} })).flatMap(({ name, attributes }) => [
    ...(['iframe', 'object', 'embed', 'form', 'base', 'video', 'template', 'svg'].includes(name) ? [name] : []),
    ...(name === 'script' && attributes.has('src') ? ['script of another file'] : []),
    ...[...attributes].flatMap(([key, value]) =>
      key.startsWith('on') ||
      (/(?:href|src|action|data|background)$/.test(key) && /^\W*(?:javascript|vbscript|data:(?!image\/))/i.test(value))
        ? [`${name} ${key}="${value}"`]
        : [],
    ),
  ])
}

const scriptsIn = (source: string): number =>
  elementsIn(pageTree(source, { file: 'page.html', report: () => {} })).filter(({ name }) => name === 'script').length

const ignore = () => {}
const read = (text: string): readonly Article[] =>
  [
    markdown.read({ file: 'a.md', text: `# T\n\n${text}\n\nAfter.\n` }, ignore),
    markdown.read(
      {
        file: 'a.md',
        text: `---\ntitle: ${JSON.stringify(text)}\ndescription: ${JSON.stringify(text)}\n---\n\nx ${text} y\n`,
      },
      ignore,
    ),
    html.read({ file: 'a.html', text: `<h1>T</h1><p>${text}</p>` }, ignore),
  ].map(draft => compose(draft, { language: 'en' }, ignore).article)

const siteOf = (articles: readonly Article[]) =>
  publication(
    articles.map((article, index) => ({ slug: `a${index}`, article, assets: new Map(), downloads: [] })),
    { name: 'Site', language: 'en', baseUrl: 'https://example.org' },
    ignore,
  )

describe('nothing in an article brings script into a page', () => {
  it('finds what acts', () => {
    expect(acting('<p onclick="x"><a href=" javascript:x"></a><iframe></iframe></p>')).toHaveLength(3)
  })

  it('by any of the ways that are known', async () => {
    const files = await siteOf(evasions.flatMap(read))
    const pages = files.filter(({ path }) => path.endsWith('.html')).map(({ bytes }) => new TextDecoder().decode(bytes))
    expect(pages.length).toBeGreaterThan(evasions.length * 3)
    expect(pages.flatMap(acting)).toEqual([])
    expect(pages.filter(source => scriptsIn(source) > 2)).toEqual([])
  })

  it.skipIf(!hasBrowser)('in a browser that would run it (Chromium, installed or from npm)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-evasions-'))
    const browser = await startBrowser()
    try {
      const article = compose(
        markdown.read({ file: 'a.md', text: `# T\n\n${evasions.join('\n\n')}\n` }, ignore),
        { language: 'en' },
        ignore,
      ).article
      const file = join(folder, 'page.html')
      writeFileSync(file, await page().write(article, new Map(), ignore))
      await openPage(browser, pathToFileURL(file).href, {}, async view => {
        const dialogs: string[] = []
        view.on('dialog', dialog => {
          dialogs.push(dialog.message())
          void dialog.dismiss()
        })
        await view.reload()
        for (const link of await view.locator('article a').all()) await link.dispatchEvent('mouseover')
        expect(dialogs).toEqual([])
        expect(await view.locator('h1').textContent()).toBe('T')
      })
    } finally {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('odd input', () => {
  it('has addresses of any script, and of none', async () => {
    const article = articleOf(paragraphOf({ type: 'text', value: 'Words.', marks: [] }))
    const entries = ['🌊', 'مياه-المنطقة', 'a b%c#d'].map(slug => ({ slug, article, assets: new Map(), downloads: [] }))
    const files = await publication(entries, { name: '🌊', language: 'ar' }, ignore)
    const index = new TextDecoder().decode(files.find(({ path }) => path === 'index.html')?.bytes)
    const linked = [...index.matchAll(/<h2><a href="([^"]*)"/g)].map(([, href = '']) => decodeURIComponent(href))
    expect(linked.toSorted()).toEqual(entries.map(({ slug }) => `${slug}/index.html`).toSorted())
  })

  it('has five hundred headings, each in the contents and with an address of its own', async () => {
    const headings = Array.from({ length: 500 }, (_, index) => ({
      type: 'heading' as const,
      level: 1 + (index % 2),
      content: [{ type: 'text' as const, value: 'Results', marks: [] }],
    }))
    const [file] = (await siteOf([articleOf(...headings)])).filter(({ path }) => path === 'a0/index.html')
    const text = new TextDecoder().decode(file?.bytes)
    const ids = [...text.matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(500)
    const listed = /<nav class="contents".*?<\/nav>/.exec(text)?.[0] ?? ''
    expect(listed.split('<a ')).toHaveLength(501)
  })
})
