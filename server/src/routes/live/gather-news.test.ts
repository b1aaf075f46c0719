import { expect, test } from 'vitest'
import { gatherNews } from './gather-news.ts'

test('a busy moment becomes one piece of news a topic, each name once', () => {
  const news = gatherNews()
  for (const of of ['a', 'b', 'a']) news.add('leads', of)
  news.add('changes', 'mails')
  expect(news.take()).toEqual([
    { topic: 'leads', of: ['a', 'b'] },
    { topic: 'changes', of: ['mails'] },
  ])
  expect(news.take()).toEqual([])
})

test('news of something unnamed, or of very much, is news of everything', () => {
  const news = gatherNews()
  news.add('leads', 'a')
  news.add('leads', undefined)
  news.add('leads', 'b')
  for (let n = 0; n < 1000; n++) news.add('counts', `v${n}`)
  expect(news.take()).toEqual([
    { topic: 'leads', of: [] },
    { topic: 'counts', of: [] },
  ])
})
