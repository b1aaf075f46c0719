import { describe, expect, it } from 'vitest'
import { networksOf } from './own-networks.ts'

describe("the organisation's own networks", () => {
  it.each([
    ['203.0.113.0/24', '203.0.113.77', true],
    ['203.0.113.0/24', '203.0.114.1', false],
    ['203.0.113.7', '203.0.113.7', true],
    ['203.0.113.7', '203.0.113.8', false],
    ['2001:db8::/32', '2001:db8:1::5', true],
    ['2001:db8::/32', '2001:db9::5', false],
    ['2001:db8::1', '2001:db8::1', true],
    // As a server that listens on both sees an IPv4 address.
    ['203.0.113.0/24', '::ffff:203.0.113.9', true],
    ['203.0.113.0/24', 'unknown', false],
  ])('%s holds %s: %s', (range, ip, held) => expect(networksOf([range]).has(ip)).toBe(held))
})
