/** The same function, except that nothing it does can break the page that it runs in. */
export const safely =
  <A extends unknown[]>(work: (...args: A) => void): ((...args: A) => void) =>
  (...args) => {
    try {
      work(...args)
    } catch {
      // The page comes first: what cannot be reported is not reported.
    }
  }
