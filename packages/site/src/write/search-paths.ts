/** The page that searches, and the folder of the index and of what reads it; no article's folder has a full stop in its name. */
export const searchPagePath = 'search.html'
export const searchFolder = 'search.pagefind'
