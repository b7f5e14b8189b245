import type { Told } from '../news.ts'

const style = `
:host { all: initial; }
section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 40vh; overflow: auto; padding: .6rem 1rem .8rem; background: #1b1d20; color: #f3f4f6; font: 14px/1.45 system-ui, sans-serif; border-top: 3px solid #ffb454; }
section.error { border-top-color: #ff7b72; }
header { display: flex; justify-content: space-between; align-items: baseline; }
h2 { margin: 0; font-size: 1em; }
button { font: inherit; color: inherit; background: none; border: 1px solid #7d838c; border-radius: 4px; padding: 0 .6em; cursor: pointer; }
ul { list-style: none; margin: .4rem 0 0; padding: 0; }
li { margin: .35rem 0; }
b { margin-inline-end: .5em; }
.error b { color: #ff9a93; } .warning b { color: #ffc777; }
code { font: 13px ui-monospace, monospace; color: #a8cdff; margin-inline-end: .5em; }
span { color: #b8bec6; }
`

/** Where an overlay stands: it shows faults over whatever the page is, and goes when there are none. */
export interface Overlay {
  readonly show: (diagnostics: readonly Told[]) => void
}

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name)
  made.append(...content)
  return made
}

function item({ severity, where, message, hint }: Told): HTMLLIElement {
  const made = element(
    'li',
    element('b', severity),
    ...(where === '' ? [] : [element('code', where)]),
    message,
    ...(hint === undefined ? [] : [' ', element('span', hint)]),
  )
  made.className = severity
  return made
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

/** An overlay over this page, hidden from the page's own style and policy in a shadow tree. */
export function overlay(): Overlay {
  const host = element('stet-overlay' as 'div')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  root.adoptedStyleSheets = [sheet]
  let dismissed = ''
  return {
    show: diagnostics => {
      const faults = diagnostics.filter(({ severity }) => severity !== 'info')
      const state = JSON.stringify(faults)
      root.replaceChildren()
      if (faults.length === 0 || state === dismissed) return host.remove()
      const close = element('button', 'Hide')
      close.addEventListener('click', () => {
        dismissed = state
        host.remove()
      })
      const count = (severity: Told['severity']) => faults.filter(each => each.severity === severity).length
      const title = element('h2', `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}`)
      const box = element('section', element('header', title, close), element('ul', ...faults.map(item)))
      box.setAttribute('role', 'alert')
      if (count('error') > 0) box.className = 'error'
      root.append(box)
      if (!host.isConnected) document.body.append(host)
    },
  }
}
