/** The custom property with the SHA-256, in hexadecimal digits, of the text that a file was made from. */
export const baseProperty = 'StetBase'

/** The namespace of the custom XML part with that text. */
export const baseNamespace = 'urn:stet:base:1'
