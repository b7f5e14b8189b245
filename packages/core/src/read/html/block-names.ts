const list = (names: string): readonly string[] => names.split(' ')

/** The elements without a meaning of their own that stand on lines of their own. */
export const containerNames = list(
  'html body main article section nav header footer div address center form fieldset legend hgroup search details ' +
    'summary dialog li dt dd figcaption caption td th tr tbody thead tfoot optgroup option',
)
export const headingNames = list('h1 h2 h3 h4 h5 h6')
export const listNames = list('ul ol menu dir')
export const codeNames = list('pre listing xmp plaintext')

const others = list('p dl table figure blockquote aside hr')
const names = new Set([...containerNames, ...headingNames, ...listNames, ...codeNames, ...others])

/** Whether an element of this name stands on lines of its own. */
export const isBlock = (name: string): boolean => names.has(name)
