/** The addresses of the server's own files; the site stands below `site`. */
export const addresses = {
  start: '/',
  site: '/site/',
  articles: '/-/articles.json',
  events: '/-/events',
  rendering: '/-/word/',
  live: '/-/live.js',
  workbench: '/-/workbench.js',
  style: '/-/workbench.css',
} as const
