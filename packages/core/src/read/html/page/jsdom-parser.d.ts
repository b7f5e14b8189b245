/** The light tree that Readability brings along: it reads well-formed markup alone. */
declare module '@mozilla/readability/JSDOMParser.js' {
  const JSDOMParser: new () => { readonly parse: (markup: string, url?: string) => Document }
  export default JSDOMParser
}
