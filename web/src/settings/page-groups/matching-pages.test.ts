import { describe, expect, test } from 'vitest'
import { matchingPages, patternsOf } from './matching-pages.ts'

const page = (host: string, path: string) => ({ host, path, views: 1, lastAt: 0 })
const pages = [
  page('www.shirube.example', '/products/watch'),
  page('www.shirube.example', '/price'),
  page('blog.shirube.example', '/products'),
]

describe('the pages of a group', () => {
  test('match by path on every site, and by host where the pattern names one', () => {
    expect(matchingPages(['/products*'], pages)).toEqual([pages[0], pages[2]])
    expect(matchingPages(['blog.shirube.example/*'], pages)).toEqual([pages[2]])
    expect(matchingPages([], pages)).toEqual([])
  })

  test('come from patterns one a line, each once', () => {
    expect(patternsOf(' /a/*\n\n/b\n/a/* ')).toEqual(['/a/*', '/b'])
  })
})
