import { addresses } from './addresses.ts'

/**
 * A built page with the script that shows it anew when it changes. The page's own policy is widened by what that needs: scripts and
 * connections of the same host (CSP Level 3). Only what is served is changed, never a built file.
 */
export function withLiveScript(page: Uint8Array, version: string): Uint8Array {
  const html = new TextDecoder().decode(page)
  const live = html
    .replace(/(http-equiv="Content-Security-Policy" content=")([^"]*)/i, (_, start: string, policy: string) => {
      const scripts = policy.includes('script-src ')
        ? policy.replace('script-src ', "script-src 'self' ")
        : `${policy}; script-src 'self'`
      const isConnected = scripts.includes('connect-src ')
      return `${start}${isConnected ? scripts : `${scripts}; connect-src 'self'`}`
    })
    .replace('</head>', `<script type="module" src="${addresses.live}" data-version="${version}"></script></head>`)
  return new TextEncoder().encode(live)
}
