import { expect, it } from 'vitest'
import { html, lines } from './html.ts'

it('escapes whatever is put into a page, in text and in attributes [T XSS]', () => {
  const evil = `"><script>alert('x')</script>&`
  expect(html`<p title="${evil}">${evil}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
  )
})

it('takes in lists and other pieces, and leaves out what is not there', () => {
  const items = ['a', '<b>'].map((one) => html`<li>${one}</li>`)
  expect(html`<ul>${items}${false}${undefined}${1}</ul>`.text).toBe('<ul><li>a</li><li>&lt;b&gt;</li>1</ul>')
  expect(lines('一行\n<二行>').text).toBe('一行<br>&lt;二行&gt;')
})
