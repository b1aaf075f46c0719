import { expect, it } from 'vitest'
import { embedSnippet } from './embed-snippet.ts'

it('is one script that names the form, whatever the form is called', () => {
  const snippet = embedSnippet('https://ma.example.jp/f/guide', { title: '"資料" <請求>', language: 'ja' })
  expect(snippet).toBe(
    '<script src="https://ma.example.jp/f/embed.js" data-form="guide" data-language="ja" data-title="&quot;資料&quot; &lt;請求&gt;" async></script>',
  )
})
